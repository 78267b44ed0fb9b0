package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Set;

/** Flags code that cuts the release out of {@code java.version} as if it still began with {@code 1.}. */
final class JdkVersionString implements Rule {
    /** The version begins with the release (JEP 223). */
    private static final int RELEASE = 9;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-version-string", Severity.ERROR, "version of Java read at fixed places")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    private static final Set<String> PROPERTIES = Set.of(
            "java.version", "java.specification.version", "java.runtime.version", "java.vm.specification.version");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkVersionString::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        if (!cuts(call)
                || call.getScope().isEmpty()
                || !Hops.passes(RELEASE, context.project())
                || !isVersion(call.getScope().get(), context)
                || knowsBoth(call)
                || ReleaseGuards.stand(call)) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.FAILS, "java.version", 3)
                .about("java.lang.System#getProperty(java.lang.String)")
                .since(RELEASE)
                .advice("use `Runtime.version().feature()`; below 10, count the parts of `java.specification.version`");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "versions begin with the release from Java 9 on (`25`, `17.0.2`), so this fails or cuts out the wrong part: use `Runtime.version().feature()`")
                .withConcern(concern));
    }

    /** Whether a call takes the part of a text where the release used to be. */
    private static boolean cuts(MethodCallExpr call) {
        List<Expression> arguments = call.getArguments();
        return switch (call.getNameAsString()) {
            case "charAt" -> arguments.size() == 1 && isNumber(arguments.get(0), "2");
            case "substring" ->
                (arguments.size() == 1 && isNumber(arguments.get(0), "2"))
                        || (arguments.size() == 2
                                && (isNumber(arguments.get(0), "2") || isNumber(arguments.get(0), "0"))
                                && isNumber(arguments.get(1), "3"));
            case "split" ->
                arguments.size() == 1
                        && Written.inner(arguments.get(0)) instanceof StringLiteralExpr
                        && call.getParentNode().orElse(null) instanceof ArrayAccessExpr access
                        && isNumber(access.getIndex(), "1");
            default -> false;
        };
    }

    private static boolean isNumber(Expression expression, String digits) {
        return expression.isIntegerLiteralExpr()
                && expression.asIntegerLiteralExpr().getValue().equals(digits);
    }

    private static boolean isVersion(Expression text, RuleContext context) {
        Expression origin = Origins.of(text, context.types()).orElse(text);
        return origin instanceof MethodCallExpr property
                && property.getNameAsString().equals("getProperty")
                && property.getArguments().isNonEmpty()
                && Written.inner(property.getArgument(0)) instanceof StringLiteralExpr name
                && PROPERTIES.contains(name.getValue())
                && context.types().receiver(property).is("java.lang.System");
    }

    /** Whether the member around looks at the version before it cuts: it asks for {@code 1.}, or how long the text is. */
    private static boolean knowsBoth(MethodCallExpr call) {
        Node member = Places.member(call).map(Node.class::cast).orElse(call);
        return member.findFirst(MethodCallExpr.class, JdkVersionString::asks).isPresent();
    }

    private static boolean asks(MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean isText = call.getArguments().size() == 1
                && Written.inner(call.getArgument(0)) instanceof StringLiteralExpr literal
                && literal.getValue().startsWith("1.");
        return name.equals("length") || (isText && (name.equals("startsWith") || name.equals("contains")));
    }
}
