package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags texts that the JDK takes from its data on languages and countries, where that data has changed. */
final class JdkLocaleData implements Rule {
    /** From here on the data comes from Unicode's CLDR (JEP 252). */
    private static final int CLDR = 9;

    /** From here on that data has a narrow space before AM and PM. */
    private static final int NARROW_SPACE = 20;

    /** From here on `iw`, `in` and `ji` are turned into `he`, `id` and `yi`, not the other way round. */
    private static final int LANGUAGE_CODES = 17;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-locale-data", Severity.WARNING, "text that follows the JDK's data on languages")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    private static final Set<String> WITH_TIME =
            Set.of("getTimeInstance", "getDateTimeInstance", "getInstance", "ofLocalizedTime", "ofLocalizedDateTime");
    private static final Set<String> WITH_DATE = Set.of("getDateInstance", "ofLocalizedDate");
    private static final Map<String, String> RENAMED = Map.of("iw", "he", "in", "id", "ji", "yi");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkLocaleData::check);
        on.each(ObjectCreationExpr.class, JdkLocaleData::checkLocale);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (name.equals("equals") || name.equals("equalsIgnoreCase")) {
            return checkComparison(call, context);
        }
        boolean hasTime = WITH_TIME.contains(name);
        if (!hasTime && !WITH_DATE.contains(name)) {
            return List.of();
        }
        int release = hasTime && Hops.passes(NARROW_SPACE, context.project()) ? NARROW_SPACE : CLDR;
        if (!Hops.passes(release, context.project())) {
            return List.of();
        }
        String owner = name.startsWith("of") ? "java.time.format.DateTimeFormatter" : "java.text.DateFormat";
        if (!context.types().receiver(call).is(owner) || isCompared(call, context)) {
            return List.of();
        }
        String change = release == CLDR
                ? "writes dates by Unicode's data from Java 9 on, with other abbreviations, order and commas"
                : "puts a narrow space (U+202F) before AM and PM from Java 20 on";
        Concern concern = Concern.of(Concern.Level.CHANGES, owner, 1)
                .about(owner + "#" + name)
                .since(release)
                .advice("give a pattern of your own where a program reads the text; leave it where people do");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s` %s: if a program or a test reads that text, give the pattern yourself"
                                .formatted(name, change))
                .withConcern(concern));
    }

    /** Whether a test surely compares such a text with another of its kind, as it knows no date or time by heart. */
    private static boolean isCompared(MethodCallExpr call, RuleContext context) {
        if (context.file().sourceSet() != SourceSet.TEST) {
            return false;
        }
        Node member = Places.member(call).map(Node.class::cast).orElse(call);
        return member.findFirst(
                        StringLiteralExpr.class, text -> text.getValue().chars().anyMatch(Character::isDigit))
                .isEmpty();
    }

    private static List<Finding> checkLocale(ObjectCreationExpr creation, RuleContext context) {
        if (!creation.getType().getName().getIdentifier().equals("Locale")
                || creation.getArguments().isEmpty()
                || !Hops.passes(LANGUAGE_CODES, context.project())) {
            return List.of();
        }
        Optional<String> code = oldCode(creation.getArgument(0));
        return code.isPresent() && context.types().resolve(creation.getType()).is("java.util.Locale")
                ? List.of(reportCode(code.get(), creation.getArgument(0), creation, context))
                : List.of();
    }

    private static List<Finding> checkComparison(MethodCallExpr call, RuleContext context) {
        Expression scope = call.getScope().map(Written::inner).orElse(null);
        if (scope == null || call.getArguments().size() != 1 || !Hops.passes(LANGUAGE_CODES, context.project())) {
            return List.of();
        }
        Expression argument = Written.inner(call.getArgument(0));
        Expression literal = scope instanceof StringLiteralExpr ? scope : argument;
        Expression other = literal == scope ? argument : scope;
        Optional<String> code = oldCode(literal);
        boolean isIt = code.isPresent()
                && other instanceof MethodCallExpr language
                && language.getNameAsString().equals("getLanguage")
                && context.types().receiver(language).is("java.util.Locale");
        return isIt ? List.of(reportCode(code.orElseThrow(), literal, call, context)) : List.of();
    }

    private static Optional<String> oldCode(Expression expression) {
        return Written.inner(expression) instanceof StringLiteralExpr literal && RENAMED.containsKey(literal.getValue())
                ? Optional.of(literal.getValue())
                : Optional.empty();
    }

    private static Finding reportCode(String code, Expression literal, Node around, RuleContext context) {
        String now = RENAMED.getOrDefault(code, "");
        Concern concern = Concern.of(Concern.Level.CHANGES, "java.util.Locale", 2)
                .about("java.util.Locale#getLanguage()")
                .since(LANGUAGE_CODES)
                .advice("write `" + now + "`, and compare languages by `Locale`s, not by their codes");
        Region region = context.file().region(literal);
        return context.at(
                        region,
                        around,
                        "a `Locale` made from `%s` says `%s` from Java 17 on, so files and keys of the old name are not found: rename them, and write `%s`"
                                .formatted(code, now, now))
                .withConcern(concern);
    }
}
