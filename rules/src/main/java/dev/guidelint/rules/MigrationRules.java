package dev.guidelint.rules;

import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.guide.RuleChoice;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.rules.jakarta.JakartaPack;
import dev.guidelint.rules.porting.PortingPack;
import dev.guidelint.rules.versions.VersionsPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules a migration asks. A guide has them off from day to day; its options and paths for them hold all the same. */
public final class MigrationRules {
    private static final String IDIOMS = "jdk-idiom-";

    /** Says what may stay, which is of use to few. */
    private static final Set<String> ONLY_ON_REQUEST = Set.of("jakarta-keep");

    private MigrationRules() {}

    private static RulePack pack(Migration.Kind kind) {
        return switch (kind) {
            case JDK -> VersionsPack.pack();
            case JAKARTA -> JakartaPack.pack();
            case PYTHON -> PortingPack.pack();
        };
    }

    /**
     * The rules of a migration, with the settings of a guide.
     *
     * @param kind what changes
     * @param settings what the guide says about each rule there is
     * @param idioms whether those take part that only tell what could be written in a better way now
     */
    public static List<ActiveRule> active(Migration.Kind kind, GuideSettings settings, boolean idioms) {
        Set<String> wanted = pack(kind).rules().stream()
                .map(rule -> rule.info().id())
                .filter(id -> (idioms || !id.startsWith(IDIOMS)) && !ONLY_ON_REQUEST.contains(id))
                .collect(Collectors.toSet());
        List<ActiveRule> active = new ArrayList<>();
        for (RuleChoice choice : settings.choices()) {
            if (choice.isActive() && wanted.contains(choice.id())) {
                active.add(new ActiveRule(choice.rule(), choice.settings(), choice.pack()));
            } else if (wanted.contains(choice.id())) {
                active.add(new ActiveRule(choice.rule(), switchedOn(choice, kind), choice.pack()));
            }
        }
        return active;
    }

    /**
     * How bad a finding is, its rule says for each. What a tool has written must compile on the other side as well, but nobody
     * ports it by hand.
     */
    private static RuleSettings switchedOn(RuleChoice choice, Migration.Kind kind) {
        RuleInfo info = choice.rule().info();
        RuleSettings set = choice.settings();
        return new RuleSettings(
                info.id(),
                info.severity(),
                false,
                set.sources(),
                set.scanGenerated() || kind != Migration.Kind.PYTHON,
                set.paths(),
                set.values());
    }
}
