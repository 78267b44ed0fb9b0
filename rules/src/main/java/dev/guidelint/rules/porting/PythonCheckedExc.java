package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ReferenceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Flags types whose methods declare checked exceptions: in Python only the documentation can. */
final class PythonCheckedExc implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-checked-exc", Severity.INFO, "type whose methods declare checked exceptions")
            .offByDefault()
            .needs(Needs.NAMES);

    private static final Concern CHECKED =
            Concerns.cost("checked exceptions", 1, "`:raises X:` in the docstring, and a test that provokes it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(PythonCheckedExc::check);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        int methods = 0;
        Set<String> names = new TreeSet<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof CallableDeclaration<?> callable
                    && !callable.getThrownExceptions().isEmpty()) {
                methods += addChecked(callable, names, context) ? 1 : 0;
            }
        }
        if (methods == 0) {
            return List.of();
        }
        String which = names.size() == 1 ? "`" + names.iterator().next() + "`" : names.size() + " checked exceptions";
        return List.of(context.atName(
                        type,
                        "%s of `%s` declare%s %s, which nobody checks in Python: document what is raised, for callers will not be told"
                                .formatted(
                                        methods == 1 ? "One method" : methods + " methods",
                                        type.getNameAsString(),
                                        methods == 1 ? "s" : "",
                                        which))
                .withConcern(CHECKED));
    }

    private static boolean addChecked(CallableDeclaration<?> callable, Set<String> names, RuleContext context) {
        boolean isAny = false;
        for (ReferenceType thrown : callable.getThrownExceptions()) {
            JavaType type = context.types().resolve(thrown);
            if (type.isDeclared()
                    && context.types().isSubtype(type, "java.lang.Throwable").isYes()
                    && context.types()
                            .isSubtype(type, "java.lang.RuntimeException")
                            .isNo()
                    && context.types().isSubtype(type, "java.lang.Error").isNo()) {
                names.add(type.simpleName());
                isAny = true;
            }
        }
        return isAny;
    }
}
