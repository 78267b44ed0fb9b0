package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
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

/** Flags chains of stream operations. */
final class PythonStream implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-stream", Severity.INFO, "chain of stream operations")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern CHAIN =
            Concerns.cost("stream pipeline", 2, "comprehensions and generators, `itertools` for the rest");
    private static final Concern SHORT =
            Concerns.cost("stream of one step", 1, "a comprehension, or `any`, `all`, `sum`, `max`");

    private static final String PACKAGE = "java.util.stream.";
    private static final int MAX_SHORT = 2;

    /** What gives something else than a stream: what is called on that is no step of it. */
    private static final Set<String> ENDS = Set.of(
            "allMatch",
            "anyMatch",
            "average",
            "collect",
            "count",
            "findAny",
            "findFirst",
            "forEach",
            "forEachOrdered",
            "iterator",
            "max",
            "min",
            "noneMatch",
            "reduce",
            "spliterator",
            "sum",
            "summaryStatistics",
            "toArray",
            "toList");

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, PythonStream::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        if (!begins(call)) {
            return List.of();
        }
        int steps = 0;
        Node node = call;
        boolean isOpen = true;
        while (isOpen
                && node.getParentNode().orElse(null) instanceof MethodCallExpr next
                && next.getScope().orElse(null) == node) {
            steps++;
            node = next;
            isOpen = !ENDS.contains(next.getNameAsString());
        }
        if (steps == 0 || !isStream(call, context)) {
            return List.of();
        }
        boolean isShort = steps <= MAX_SHORT;
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        isShort
                                ? "a stream for one step: in Python a comprehension says it"
                                : "a stream of %d steps: Python's functions nest and do not chain, so it becomes comprehensions with names between them"
                                        .formatted(steps))
                .withConcern(isShort ? SHORT : CHAIN));
    }

    private static boolean isStream(MethodCallExpr call, RuleContext context) {
        if (call.getScope().orElse(null) instanceof NameExpr scope
                && Character.isUpperCase(scope.getNameAsString().charAt(0))) {
            JavaType owner = context.types().resolve(scope.getNameAsString(), scope);
            return owner.is("java.util.Arrays") || owner.name().startsWith(PACKAGE);
        }
        return context.types().typeOf(call).name().startsWith(PACKAGE);
    }

    /** Whether a call may make a stream of something. */
    private static boolean begins(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            return false;
        }
        if (name.equals("stream") || name.equals("chars") || name.equals("lines") || name.equals("entries")) {
            return true;
        }
        if (!(call.getScope().get() instanceof NameExpr scope)
                || !scope.getNameAsString().endsWith("Stream")) {
            return false;
        }
        return name.equals("of")
                || name.equals("range")
                || name.equals("rangeClosed")
                || name.equals("concat")
                || name.equals("iterate")
                || name.equals("generate");
    }
}
