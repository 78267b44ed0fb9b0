package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags code that locks an object of its own accord, as every Java object can be locked. */
final class PythonSync implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-sync", Severity.INFO, "lock in an object")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern LOCK =
            Concerns.cost("synchronized", 5, "`threading.RLock` in an attribute and `with self._lock`");
    private static final Concern CLASS_LOCK =
            Concerns.cost("synchronized on a class", 5, "`threading.RLock` in a variable of the module");
    private static final Concern WAIT =
            Concerns.cost("wait and notify", 5, "`threading.Condition`, `Event` or `queue.Queue`");

    @Override
    public void register(Subscriptions on) {
        on.each(SynchronizedStmt.class, PythonSync::checkStatement);
        on.each(MethodDeclaration.class, PythonSync::checkMethod);
        on.each(MethodCallExpr.class, PythonSync::checkCall);
    }

    private static List<Finding> checkStatement(SynchronizedStmt statement, RuleContext context) {
        Expression lock = Written.inner(statement.getExpression());
        String text = context.file().text(lock).replaceAll("\\s+", " ");
        return List.of(context.at(
                        Anchors.keyword(statement, "synchronized", context.file()),
                        statement,
                        text.length() > 40
                                ? "locks an object: in Python no object is a lock, so a real one is needed beside it"
                                : "locks `%s`: in Python no object is a lock, so a real one is needed beside it"
                                        .formatted(text))
                .withConcern(lock instanceof ClassExpr ? CLASS_LOCK : LOCK));
    }

    private static List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (!method.isSynchronized()) {
            return List.of();
        }
        String owner = method.isStatic() ? "the class" : "its object";
        return List.of(context.atName(
                        method,
                        "`%s` locks %s while it runs: Python has no such methods, and a lock of its own has to be shared by all of them"
                                .formatted(method.getNameAsString(), owner))
                .withConcern(method.isStatic() ? CLASS_LOCK : LOCK));
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        int arguments = call.getArguments().size();
        boolean isMonitor = (name.equals("wait") && arguments <= 2)
                || ((name.equals("notify") || name.equals("notifyAll")) && arguments == 0);
        if (!isMonitor) {
            return List.of();
        }
        List<Member> members = context.types().members(call);
        if (members.isEmpty()
                || !members.stream().allMatch(member -> member.owner().is("java.lang.Object"))) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s` belongs to the monitor that every Java object has: in Python that is a `Condition` of its own"
                                .formatted(name))
                .withConcern(WAIT));
    }
}
