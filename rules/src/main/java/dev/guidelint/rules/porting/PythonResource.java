package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import java.util.ArrayList;
import java.util.List;

/** Flags how resources are closed. */
final class PythonResource implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-resource", Severity.INFO, "resource that is closed")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern WITH = Concerns.gain("try-with-resources", 1, "`with`, as it stands");
    private static final Concern FINALLY =
            Concerns.cost("close in finally", 1, "`with`, or `contextlib.closing` for what has only a `close`");
    private static final Concern OWN =
            Concerns.cost("own closeable type", 1, "`__enter__` and `__exit__`, or `contextlib.contextmanager`");

    @Override
    public void register(Subscriptions on) {
        on.each(TryStmt.class, PythonResource::checkTry);
        on.each(ClassOrInterfaceDeclaration.class, PythonResource::checkType);
    }

    private static List<Finding> checkTry(TryStmt attempt, RuleContext context) {
        if (!attempt.getResources().isEmpty()) {
            return List.of(context.at(
                            Anchors.keyword(attempt, "try", context.file()),
                            attempt,
                            "`try` with resources is Python's `with`: nothing to decide here")
                    .withConcern(WITH));
        }
        if (attempt.getFinallyBlock().isEmpty()) {
            return List.of();
        }
        List<MethodCallExpr> closes = new ArrayList<>();
        OwnCode.visit(attempt.getFinallyBlock().get(), node -> {
            if (node instanceof MethodCallExpr call && isClose(call)) {
                closes.add(call);
            }
        });
        if (closes.isEmpty()) {
            return List.of();
        }
        MethodCallExpr first = closes.get(0);
        return List.of(context.at(
                        context.file().region(first.getName()),
                        first,
                        "closed by hand in `finally`: Python has `with` for that, which also knows what went wrong")
                .withConcern(FINALLY));
    }

    private static boolean isClose(MethodCallExpr call) {
        String name = call.getNameAsString();
        return (name.equals("close")
                        && call.getScope().isPresent()
                        && call.getArguments().isEmpty())
                || (name.startsWith("close")
                        && name.endsWith("Quietly")
                        && !call.getArguments().isEmpty());
    }

    private static List<Finding> checkType(ClassOrInterfaceDeclaration type, RuleContext context) {
        for (ClassOrInterfaceType parent : type.getImplementedTypes()) {
            String name = parent.getNameAsString();
            if (name.equals("AutoCloseable") || name.equals("Closeable")) {
                JavaType resolved = context.types().resolve(parent);
                if (resolved.is("java.lang.AutoCloseable") || resolved.is("java.io.Closeable")) {
                    return List.of(context.atName(
                                    type,
                                    "`%s` can be closed: for `with` it needs `__enter__` and `__exit__`"
                                            .formatted(type.getNameAsString()))
                            .withConcern(OWN));
                }
            }
        }
        return List.of();
    }
}
