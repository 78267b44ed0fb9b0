package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
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
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Flags charsets that are given by their names where a constant is taken as well. */
final class JdkIdiomCharsetNames implements Rule {
    private static final int FIRST = 8;
    private static final int OVERLOADS = 10;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-idiom-charset-names", Severity.INFO, "charset given by its name")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    private static final Map<String, String> CONSTANTS = Map.of(
            "UTF-8", "UTF_8",
            "UTF8", "UTF_8",
            "ISO-8859-1", "ISO_8859_1",
            "US-ASCII", "US_ASCII",
            "UTF-16", "UTF_16",
            "UTF-16BE", "UTF_16BE",
            "UTF-16LE", "UTF_16LE");

    /** Methods that take a charset last: their types, how many arguments they have, and from when on it may be a constant. */
    private static final Map<String, List<Taker>> METHODS = Map.of(
            "getBytes", List.of(new Taker("java.lang.String", 1, FIRST)),
            "forName", List.of(new Taker("java.nio.charset.Charset", 1, FIRST)),
            "toString", List.of(new Taker("java.io.ByteArrayOutputStream", 1, OVERLOADS)),
            "encode", List.of(new Taker("java.net.URLEncoder", 2, OVERLOADS)),
            "decode", List.of(new Taker("java.net.URLDecoder", 2, OVERLOADS)));

    private static final Map<String, Taker> CONSTRUCTORS = Map.of(
            "String", new Taker("java.lang.String", 2, FIRST),
            "InputStreamReader", new Taker("java.io.InputStreamReader", 2, FIRST),
            "OutputStreamWriter", new Taker("java.io.OutputStreamWriter", 2, FIRST),
            "PrintWriter", new Taker("java.io.PrintWriter", 2, OVERLOADS),
            "Scanner", new Taker("java.util.Scanner", 2, OVERLOADS));

    private record Taker(String type, int arguments, int release) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, (call, context) -> {
            for (Taker taker : METHODS.getOrDefault(call.getNameAsString(), List.of())) {
                Optional<String> constant = constant(call.getArguments(), taker, context);
                if (constant.isPresent() && context.types().receiver(call).is(taker.type())) {
                    return report(constant.get(), taker, call, call.getArguments(), context);
                }
            }
            return List.of();
        });
        on.each(ObjectCreationExpr.class, (creation, context) -> {
            Taker taker = CONSTRUCTORS.get(creation.getType().getName().getIdentifier());
            Optional<String> constant =
                    taker == null ? Optional.empty() : constant(creation.getArguments(), taker, context);
            return taker != null
                            && constant.isPresent()
                            && context.types().resolve(creation.getType()).is(taker.type())
                    ? report(constant.get(), taker, creation, creation.getArguments(), context)
                    : List.of();
        });
    }

    private static Optional<String> constant(List<Expression> arguments, Taker taker, RuleContext context) {
        if (arguments.size() != taker.arguments() || context.project().target() < taker.release()) {
            return Optional.empty();
        }
        return Written.inner(arguments.get(arguments.size() - 1)) instanceof StringLiteralExpr literal
                ? Optional.ofNullable(CONSTANTS.get(literal.getValue().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static List<Finding> report(
            String constant, Taker taker, Node node, List<Expression> arguments, RuleContext context) {
        Concern concern = Concern.of(Concern.Level.IDIOM, taker.type(), 1)
                .since(taker.release())
                .advice("write `StandardCharsets." + constant + "`");
        return List.of(context.at(
                        context.file().region(arguments.get(arguments.size() - 1)),
                        node,
                        "a name can be misspelt, and brings an exception that never comes: write `StandardCharsets.%s`"
                                .formatted(constant))
                .withConcern(concern));
    }
}
