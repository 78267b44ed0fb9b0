package dev.guidelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideProblems;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.guide.RuleChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultGuideTest {
    static List<RulePack> packs() {
        return RulePacks.all();
    }

    @Test
    void hasNoProblems() {
        Guide guide = DefaultGuide.read();
        GuideSettings settings = GuideSettings.of(guide, packs());

        assertThat(GuideProblems.render(guide, settings.problems())).isEmpty();
        assertThat(guide.title()).isNotEmpty();
        assertThat(guide.chapters()).hasSize((int)
                packs().stream().map(RulePack::chapter).distinct().count());
    }

    /** If this fails for a new rule: its macro may wait behind slashes, in chapters.adoc or in its chapter. */
    @ParameterizedTest
    @MethodSource("packs")
    void switchesOnTheRulesThatAreOnByDefaultInTheChapterOfTheirPack(RulePack pack) {
        GuideSettings settings = GuideSettings.of(DefaultGuide.read(), packs());
        assertThat(pack.rules()).isNotEmpty();
        for (RuleChoice choice : settings.choices()) {
            RuleInfo info = choice.rule().info();
            if (choice.pack().equals(pack.chapter())) {
                assertThat(choice.isActive()).as(info.id()).isEqualTo(info.enabled());
                choice.macro().ifPresent(macro -> assertThat(macro.chapter()).isEqualTo(pack.chapter()));
            }
        }
    }

    @Test
    void canBeCopiedIntoOneFile() throws IOException {
        String text = DefaultGuide.asOneFile();
        Guide copy = GuideReader.of(name -> Optional.of(text.getBytes(StandardCharsets.UTF_8)))
                .read("guide.adoc");

        assertThat(copy.files()).hasSize(1);
        assertThat(GuideSettings.of(copy, packs()).problems()).isEmpty();
        assertThat(copy.macros()).isNotEmpty().hasSameSizeAs(DefaultGuide.read().macros());
    }
}
