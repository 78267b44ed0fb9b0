package dev.guidelint.analyzer.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The facts about a rule, each stated once: guides, pages, {@code explain} and SARIF all read them here.
 *
 * <p>Written as a chain at the head of the rule's file:
 *
 * <pre>{@code
 * private static final RuleInfo INFO =
 *     RuleInfo.of("empty-catch", Severity.WARNING, "caught exception is dropped")
 *         .sources(SourceSet.MAIN, SourceSet.TEST)
 *         .cwe(390)
 *         .options(COMMENT_COUNTS);
 * }</pre>
 *
 * @param id kebab-case name; names the thing found, not the cure
 * @param severity default severity of its findings
 * @param summary what is found, in a few words, without a final stop
 * @param enabled whether the default guide switches it on
 * @param sources source sets it looks at by default
 * @param needs what it must know to give its full answer
 * @param options its own options, besides those that every rule has
 * @param cwe numbers of the weaknesses it is about (Common Weakness Enumeration)
 * @param aliases keys of other tools in {@code @SuppressWarnings} that silence it as well
 * @param since the version it appeared in
 */
public record RuleInfo(
        String id,
        Severity severity,
        String summary,
        boolean enabled,
        Set<SourceSet> sources,
        Set<Needs> needs,
        List<Option<?>> options,
        List<Integer> cwe,
        List<String> aliases,
        String since) {

    /** Copies the collections. */
    public RuleInfo {
        sources = Set.copyOf(sources);
        needs = Set.copyOf(needs);
        options = List.copyOf(options);
        cwe = List.copyOf(cwe);
        aliases = List.copyOf(aliases);
    }

    /** The facts of a rule that looks at main sources and needs nothing but syntax. */
    public static RuleInfo of(String id, Severity severity, String summary) {
        return new RuleInfo(
                id,
                severity,
                summary,
                true,
                EnumSet.of(SourceSet.MAIN),
                EnumSet.of(Needs.SYNTAX),
                List.of(),
                List.of(),
                List.of(),
                "0.1");
    }

    /** The rule is off unless a guide asks for it. */
    public RuleInfo offByDefault() {
        return new RuleInfo(id, severity, summary, false, sources, needs, options, cwe, aliases, since);
    }

    /** The source sets the rule looks at by default. */
    public RuleInfo sources(SourceSet... values) {
        return new RuleInfo(id, severity, summary, enabled, Set.of(values), needs, options, cwe, aliases, since);
    }

    /** What the rule must know to give its full answer. */
    public RuleInfo needs(Needs... values) {
        return new RuleInfo(id, severity, summary, enabled, sources, Set.of(values), options, cwe, aliases, since);
    }

    /** The rule's own options. */
    public RuleInfo options(Option<?>... values) {
        return new RuleInfo(id, severity, summary, enabled, sources, needs, List.of(values), cwe, aliases, since);
    }

    /** The weaknesses the rule is about. */
    public RuleInfo cwe(Integer... values) {
        return new RuleInfo(id, severity, summary, enabled, sources, needs, options, List.of(values), aliases, since);
    }

    /** Keys of other tools in {@code @SuppressWarnings} that silence the rule as well. */
    public RuleInfo aliases(String... values) {
        return new RuleInfo(id, severity, summary, enabled, sources, needs, options, cwe, List.of(values), since);
    }

    /** The version the rule appeared in. */
    public RuleInfo since(String value) {
        return new RuleInfo(id, severity, summary, enabled, sources, needs, options, cwe, aliases, value);
    }
}
