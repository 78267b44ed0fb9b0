package dev.guidelint.report.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Concentration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scan says about one chapter of the guide.
 *
 * @param id its id in the guide; {@code front} for what stands before the first chapter, {@code outside} for findings of
 *     rules that the guide does not mention
 * @param title its title, AsciiDoc; empty for the two that are no chapters of the guide
 * @param endLine index of the line of the guide that its evidence stands before
 * @param rules the rules that watch over it, sorted by id
 * @param places what was found, by path and line
 * @param worst the place to show, with the code around it; none if nothing was found or its source is not known
 * @param suppressed how many findings do not count
 * @param isSeen whether there was code for its rules to look at
 */
public record Chapter(
        String id,
        String title,
        int endLine,
        List<CheckedRule> rules,
        List<Place> places,
        List<Excerpt> worst,
        int suppressed,
        boolean isSeen) {
    /** Copies the lists. */
    public Chapter {
        rules = List.copyOf(rules);
        places = List.copyOf(places);
        worst = List.copyOf(worst);
    }

    /** A chapter that no rule watches over is advice only. */
    @JsonIgnore
    public boolean isChecked() {
        return !rules.isEmpty();
    }

    /** Whether its promise is kept. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Verdict verdict() {
        Verdict verdict = isSeen ? Verdict.KEPT : Verdict.UNSEEN;
        for (Place place : places) {
            if (place.severity() == Severity.ERROR) {
                return Verdict.NOT_YET;
            }
            verdict = Verdict.NEARLY;
        }
        return verdict;
    }

    /** How its places spread over files. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Concentration concentration() {
        return Concentration.ofCounts(placesByFile());
    }

    /** How the places of one of its rules spread over files. */
    public Concentration concentration(CheckedRule rule) {
        return Concentration.ofCounts(
                byFile(places.stream().filter(place -> place.has(rule.id())).toList()));
    }

    /** How many places each file has, in order of their paths. */
    @JsonIgnore
    public Map<String, Integer> placesByFile() {
        return byFile(places);
    }

    static Map<String, Integer> byFile(List<Place> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Place place : places) {
            counts.merge(place.path(), 1, Integer::sum);
        }
        return counts;
    }

    /** The rule that the verdict speaks of: of the most severe ones, the one with most places; empty if all is well. */
    @JsonIgnore
    public Optional<CheckedRule> lead() {
        Optional<CheckedRule> lead = Optional.empty();
        for (CheckedRule rule : rules) {
            if (rule.places() > 0 && (lead.isEmpty() || isHeavier(rule, lead.get()))) {
                lead = Optional.of(rule);
            }
        }
        return lead;
    }

    /**
     * The rule that speaks for a chapter in which nothing was found: the first of the most severe ones.
     *
     * @throws java.util.NoSuchElementException if the chapter is not checked
     */
    public CheckedRule speaker() {
        return rules.stream().max(Comparator.comparing(CheckedRule::severity)).orElseThrow();
    }

    private boolean isHeavier(CheckedRule rule, CheckedRule other) {
        int bySeverity = worst(rule).compareTo(worst(other));
        return bySeverity > 0 || (bySeverity == 0 && rule.places() > other.places());
    }

    private Severity worst(CheckedRule rule) {
        Severity worst = Severity.INFO;
        for (Place place : places) {
            for (Mark mark : place.marks()) {
                if (mark.rule().equals(rule.id()) && mark.severity().compareTo(worst) > 0) {
                    worst = mark.severity();
                }
            }
        }
        return worst;
    }

    /** The id of its evidence in the report. */
    @JsonIgnore
    public String anchor() {
        StringBuilder anchor = new StringBuilder("evidence-");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            anchor.append(Character.isLetterOrDigit(c) ? c : '-');
        }
        return anchor.toString();
    }
}
