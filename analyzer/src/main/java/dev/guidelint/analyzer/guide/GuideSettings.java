package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.ActiveRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a guide means for a scan: which rules run, how severe they are, with which options.
 *
 * <p>A rule runs if the guide has a macro for it that does not switch it off. Of two macros for one rule the later one
 * wins, as a whole, if it stands in a file that includes the file of the earlier one; else it is an error.
 */
public final class GuideSettings {
    private final List<RuleChoice> choices;
    private final Optional<Severity> failOn;
    private final List<SettingValue> documentValues;
    private final List<GuideProblem> problems;

    GuideSettings(
            List<RuleChoice> choices,
            Optional<Severity> failOn,
            List<SettingValue> documentValues,
            List<GuideProblem> problems) {
        this.choices = List.copyOf(choices);
        this.failOn = failOn;
        this.documentValues = List.copyOf(documentValues);
        this.problems = List.copyOf(problems);
    }

    /** The settings that a guide gives the rules of some packs. */
    public static GuideSettings of(Guide guide, List<RulePack> packs) {
        return new SettingsReader(guide, packs).read();
    }

    /** What the guide says about each rule there is, pack by pack. */
    public List<RuleChoice> choices() {
        return choices;
    }

    /** The rules that take part in a scan, pack by pack. */
    public List<ActiveRule> activeRules() {
        List<ActiveRule> active = new ArrayList<>();
        for (RuleChoice choice : choices) {
            if (choice.isActive()) {
                active.add(new ActiveRule(choice.rule(), choice.settings(), choice.pack()));
            }
        }
        return active;
    }

    /** The severity from which on findings fail a build; empty if they never do. */
    public Optional<Severity> failOn() {
        return failOn;
    }

    /** Settings that the document makes for the whole project, {@code fail-on} first. */
    public List<SettingValue> documentValues() {
        return documentValues;
    }

    /** Everything that is wrong with the guide, as a document and in its settings, in the order of its lines. */
    public List<GuideProblem> problems() {
        return problems;
    }

    /** Whether the guide cannot be used. */
    public boolean hasErrors() {
        for (GuideProblem problem : problems) {
            if (problem.isError()) {
                return true;
            }
        }
        return false;
    }
}
