package dev.guidelint.analyzer.api;

import java.util.Map;
import java.util.Set;

/**
 * How one rule is switched on: the effective configuration after the guide has been read.
 *
 * @param rule id of the rule
 * @param severity how severe its findings are
 * @param severityIsSet whether a guide asked for that severity; if so it also holds for findings that the rule itself
 *     would weigh differently
 * @param sources source sets the rule looks at
 * @param scanGenerated whether it looks at generated code
 * @param paths files whose findings count; findings elsewhere are suppressed
 * @param values values of its options; an option that is missing has its default
 */
public record RuleSettings(
        String rule,
        Severity severity,
        boolean severityIsSet,
        Set<SourceSet> sources,
        boolean scanGenerated,
        PathFilter paths,
        Map<Option<?>, Object> values) {

    /** Copies the collections. */
    public RuleSettings {
        sources = Set.copyOf(sources);
        values = Map.copyOf(values);
    }

    /** The settings of a rule that no guide changes. */
    public static RuleSettings defaults(RuleInfo info) {
        return new RuleSettings(info.id(), info.severity(), false, info.sources(), false, PathFilter.ALL, Map.of());
    }

    /** The value of an option. */
    @SuppressWarnings("unchecked") // the guide's reader stores what Option<T>.parse returned
    public <T> T option(Option<T> option) {
        Object value = values.get(option);
        return value == null ? option.defaultValue() : (T) value;
    }

    /** Whether the rule looks at a file. What it finds outside its {@link #paths()} is counted as suppressed. */
    public boolean covers(SourceFile file) {
        return sources.contains(file.sourceSet()) && (scanGenerated || !file.isGenerated());
    }
}
