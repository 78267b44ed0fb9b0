package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags numbers beyond the primitive ones, and texts made by patterns. */
final class PythonDecimal implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-decimal", Severity.INFO, "decimal number, big number or format pattern")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FORMAT =
            Concerns.cost("format patterns", 1, "f-strings, whose patterns differ; `%` for simple ones");
    private static final Map<String, Concern> TYPES = Map.of(
            "java.math.BigDecimal",
                    Concerns.cost(
                            "java.math.BigDecimal",
                            1,
                            "`decimal.Decimal`, whose precision belongs to a context and not to each number"),
            "java.math.BigInteger", Concerns.gain("java.math.BigInteger", 1, "`int`, which has no limit"),
            "java.text.DecimalFormat", FORMAT.advice("`format` with a pattern of its own, `babel` for locales"),
            "java.text.MessageFormat", FORMAT.advice("`str.format`, whose braces look alike"));
    private static final NamedTypes NAMES = NamedTypes.of(TYPES.keySet());
    private static final NamedTypes FORMATTING = NamedTypes.of(List.of("java.lang.String", "java.text.MessageFormat"));

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceType.class, PythonDecimal::checkType);
        on.each(MethodCallExpr.class, PythonDecimal::checkCall);
    }

    private static List<Finding> checkType(ClassOrInterfaceType type, RuleContext context) {
        Optional<String> name = NAMES.find(type, context);
        Concern concern = name.map(TYPES::get).orElse(null);
        if (concern == null || !Once.isFirst(context.file(), PythonDecimal.class, concern.subject())) {
            return List.of();
        }
        String message = concern.level() == Concern.Level.GAIN
                ? "`BigInteger` is what every `int` is in Python: its calls become operators"
                : concern.subject().startsWith("format")
                        ? "`%s` has patterns of its own: Python's look alike and are not the same"
                        : "`%s` carries its scale with each number: Python's `Decimal` rounds by a context, so sums and divisions need a look";
        return List.of(
                context.at(context.file().region(type.getName()), type, message.formatted(type.getNameAsString()))
                        .withConcern(concern));
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!formats(call, context) || !Once.isFirst(context.file(), PythonDecimal.class, FORMAT.subject())) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s` fills in a pattern: an f-string says it better, but its patterns are not Java's"
                                .formatted(call.getNameAsString()))
                .withConcern(FORMAT));
    }

    private static boolean formats(MethodCallExpr call, RuleContext context) {
        return switch (call.getNameAsString()) {
            case "format" ->
                call.getArguments().size() > 1 && FORMATTING.find(call, context).isPresent();
            case "formatted" ->
                call.getScope().filter(Expression::isTextBlockLiteralExpr).isPresent()
                        || call.getScope()
                                .filter(Expression::isStringLiteralExpr)
                                .isPresent();
            case "printf" ->
                context.types()
                        .isSubtype(context.types().receiver(call), "java.io.PrintStream")
                        .isYes();
            default -> false;
        };
    }
}
