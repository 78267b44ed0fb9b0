package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
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

/** Flags calls of reflection. */
final class PythonReflect implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-reflect", Severity.INFO, "reflection")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern REFLECTION = Concerns.cost(
            "reflection", 2, "`getattr`, `setattr`, `inspect` or `importlib`: easier, and to be used as sparingly");
    private static final Concern PROXY = Concerns.cost("dynamic proxy", 2, "`__getattr__`, or a class made by `type`");

    private static final Set<String> CALLS = Set.of(
            "forName",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "newInstance",
            "newProxyInstance",
            "setAccessible");

    private static final Set<String> OWNERS = Set.of(
            "java.lang.Class",
            "java.lang.reflect.AccessibleObject",
            "java.lang.reflect.Constructor",
            "java.lang.reflect.Field",
            "java.lang.reflect.Method",
            "java.lang.reflect.Proxy");

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, PythonReflect::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (!CALLS.contains(name) || call.getScope().isEmpty() || loadsDriver(call) || goesOn(call)) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        if (!receiver.isDeclared() || !OWNERS.contains(receiver.name())) {
            return List.of();
        }
        boolean isProxy = name.equals("newProxyInstance");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        isProxy
                                ? "`newProxyInstance` makes a class while the program runs: Python needs no interface for that, an object can answer to any name"
                                : "`%s` looks at classes while the program runs: Python has plain functions for it, but other names and no modifiers"
                                        .formatted(name))
                .withConcern(isProxy ? PROXY : REFLECTION));
    }

    /** Whether the next call of the same chain is one of reflection, too: they are one piece of work. */
    private static boolean goesOn(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof MethodCallExpr next
                && next.getScope().orElse(null) == call
                && CALLS.contains(next.getNameAsString());
    }

    /** Whether a call only loads a class, such as that of a database driver, and looks at nothing. */
    private static boolean loadsDriver(MethodCallExpr call) {
        return call.getNameAsString().equals("forName") && call.getParentNode().orElse(null) instanceof ExpressionStmt;
    }
}
