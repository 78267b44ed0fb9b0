package dev.guidelint.analyzer.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.evidence.ActiveRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideSettingsTest {
    private enum Kind {
        ARRAY,
        DATE,
        FIELD_READ
    }

    private static final Option<Set<Kind>> KINDS = Option.choices("kinds", Kind.class, Set.of(Kind.DATE), "kinds");
    private static final Option<Boolean> STRICT = Option.flag("strict", false, "strict");
    private static final Option<Integer> LIMIT = Option.number("limit", 3, "limit");
    private static final Option<List<String>> INTERNAL =
            Option.list("internal-packages", List.of("**.internal.**"), "internal");

    private static final List<RulePack> PACKS = List.of(
            new RulePack(
                    "state",
                    List.of(
                            rule(RuleInfo.of("mutable-static-container", Severity.WARNING, "container")
                                    .options(KINDS, STRICT)),
                            rule(RuleInfo.of("static-field", Severity.INFO, "field")
                                    .sources(SourceSet.MAIN, SourceSet.TEST)
                                    .options(LIMIT)))),
            new RulePack(
                    "docs",
                    List.of(rule(
                            RuleInfo.of("missing-doc", Severity.WARNING, "doc").options(INTERNAL, STRICT)))));

    private static Rule rule(RuleInfo info) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void register(Subscriptions on) {}
        };
    }

    private static GuideSettings settings(String text) {
        return GuideSettings.of(Guides.read(text), PACKS);
    }

    @Test
    void aMacroSwitchesARuleOn() {
        GuideSettings settings = settings("""
                rule::missing-doc[]

                rule::mutable-static-container[severity=error,kinds="array, field-read",paths="!src/old/**",sources="main,test",scan-generated=true]

                rule::static-field[severity=off]
                """);

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.activeRules()).extracting(ActiveRule::chapter).containsExactly("state", "docs");
        RuleSettings container = settings.activeRules().get(0).settings();
        assertThat(container.severity()).isEqualTo(Severity.ERROR);
        assertThat(container.severityIsSet()).isTrue();
        assertThat(container.option(KINDS)).containsExactlyInAnyOrder(Kind.ARRAY, Kind.FIELD_READ);
        assertThat(container.option(STRICT)).isFalse();
        assertThat(container.paths().patterns()).containsExactly("!src/old/**");
        assertThat(container.sources()).containsExactlyInAnyOrder(SourceSet.MAIN, SourceSet.TEST);
        assertThat(container.scanGenerated()).isTrue();
        RuleSettings doc = settings.activeRules().get(1).settings();
        assertThat(doc.severity()).isEqualTo(Severity.WARNING);
        assertThat(doc.severityIsSet()).isFalse();
    }

    @Test
    void tellsWhereEachValueComesFrom() {
        GuideSettings settings = settings("""
                = Guide
                :internal-packages: a.b
                :scan-generated: true
                :fail-on: warning
                :strict: true

                rule::missing-doc[severity=info]
                """);

        assertThat(settings.problems()).isEmpty();
        RuleChoice choice = settings.choices().get(2);
        assertThat(choice.id()).isEqualTo("missing-doc");
        assertThat(choice.values())
                .containsExactly(
                        new SettingValue("severity", "info", "guide.adoc:7"),
                        new SettingValue("sources", "main", "default"),
                        new SettingValue("paths", "", "default"),
                        new SettingValue("scan-generated", "true", "guide.adoc:3"),
                        new SettingValue("internal-packages", "a.b", "guide.adoc:2"),
                        new SettingValue("strict", "false", "default"));
        assertThat(choice.settings().option(INTERNAL)).containsExactly("a.b");
        assertThat(settings.failOn()).contains(Severity.WARNING);
        assertThat(settings.documentValues())
                .containsExactly(
                        new SettingValue("fail-on", "warning", "guide.adoc:4"),
                        new SettingValue("internal-packages", "a.b", "guide.adoc:2"),
                        new SettingValue("scan-generated", "true", "guide.adoc:3"));
        RuleChoice untouched = settings.choices().get(1);
        assertThat(untouched.isActive()).isFalse();
        assertThat(untouched.macro()).isEmpty();
        assertThat(untouched.values()).contains(new SettingValue("sources", "main,test", "default"));
    }

    @Test
    void collectsAllErrors() {
        Guide guide = Guides.read("""
                = Guide
                :fail-on: eror
                :internal-packages: a

                rule::mutable-static-contaner[severity=error]

                rule::mutable-static-container[severity=fatal,kinds="array, dat",strct=true,error]

                rule::static-field[limit=many,internal-packages=a]

                rule::static-field[]
                """);
        GuideSettings settings = GuideSettings.of(guide, PACKS);

        assertThat(settings.hasErrors()).isTrue();
        assertThat(GuideProblems.render(guide, settings.problems())).isEqualTo("""
                        guide.adoc:2:11: error: `:fail-on:`: `eror` is not one of error, warning, info, never
                          :fail-on: eror
                                    ^^^^
                          did you mean `error`?
                        guide.adoc:5:7: error: unknown rule `mutable-static-contaner`
                          rule::mutable-static-contaner[severity=error]
                                ^^^^^^^^^^^^^^^^^^^^^^^
                          did you mean `mutable-static-container`?
                        guide.adoc:7:41: error: `severity` of `mutable-static-container`: `fatal` is not one of error, warning, info, off
                          rule::mutable-static-container[severity=fatal,kinds="array, dat",strct=true,error]
                                                                  ^^^^^
                        guide.adoc:7:61: error: `kinds` of `mutable-static-container`: `dat` is not one of array, date, field-read
                          rule::mutable-static-container[severity=fatal,kinds="array, dat",strct=true,error]
                                                                                      ^^^
                          did you mean `date`?
                        guide.adoc:7:66: error: rule `mutable-static-container` has no option `strct`
                          rule::mutable-static-container[severity=fatal,kinds="array, dat",strct=true,error]
                                                                                           ^^^^^
                          did you mean `strict`?
                        guide.adoc:7:77: error: `error` has no name
                          rule::mutable-static-container[severity=fatal,kinds="array, dat",strct=true,error]
                                                                                                      ^^^^^
                          write `severity=error`
                        guide.adoc:9:26: error: `limit` of `static-field`: `many` is not a whole number
                          rule::static-field[limit=many,internal-packages=a]
                                                   ^^^^
                        guide.adoc:9:31: error: rule `static-field` has no option `internal-packages`
                          rule::static-field[limit=many,internal-packages=a]
                                                        ^^^^^^^^^^^^^^^^^
                          it is set for the whole project: `:internal-packages: value` in the header of the guide
                        guide.adoc:11:7: error: rule `static-field` is already set at guide.adoc:9
                          rule::static-field[]
                                ^^^^^^^^^^^^
                          leave one of them out
                        """);
    }

    @Test
    void theGuideOverridesWhatItIncludes() {
        Guide guide = Guides.of("""
                        = Mine
                        :fail-on: warning

                        include::{guidelint}/guide.adoc[]

                        rule::missing-doc[severity=off]

                        rule::static-field[limit=7]
                        """).withPackaged("guide.adoc", """
                        :fail-on: never

                        rule::missing-doc[]

                        rule::static-field[severity=error]
                        """).read();
        GuideSettings settings = GuideSettings.of(guide, PACKS);

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.failOn()).contains(Severity.WARNING);
        assertThat(settings.activeRules()).hasSize(1);
        RuleSettings field = settings.activeRules().get(0).settings();
        assertThat(field.option(LIMIT)).isEqualTo(7);
        assertThat(field.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void anIncludedPageDoesNotOverrideTheGuide() {
        Guide guide = Guides.of("rule::static-field[severity=off]\n\ninclude::b.adoc[]\n")
                .with("b.adoc", "rule::static-field[]\n")
                .read();

        assertThat(GuideSettings.of(guide, PACKS).problems())
                .extracting(GuideProblem::message, GuideProblem::hint)
                .contains(tuple(
                        "rule `static-field` is already set at guide.adoc:1",
                        "what an included page sets can be changed below the include, not above it"));
    }

    @Test
    void aGuideWithoutRulesIsSuspicious() {
        assertThat(GuideProblems.render(
                        Guides.read("= Guide\n"), settings("= Guide\n").problems()))
                .isEqualTo("""
                        guide.adoc: warning: this guide switches on no rule
                          a rule is switched on with `rule::name[]`
                        """);
    }

    @Test
    void attributesOfAsciiDocAreNoOptions() {
        assertThat(settings("[#anchor.role]\n.Title\nrule::static-field[role=x,id=y]\n")
                        .problems())
                .isEmpty();
        assertThat(settings("[severity=error]\nrule::static-field[]\n")
                        .activeRules()
                        .get(0)
                        .settings()
                        .severity())
                .isEqualTo(Severity.ERROR);
    }
}
