package dev.guidelint.analyzer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextsTest {
    @Test
    void takesWhatTheHeaderSays() {
        ReportTexts texts = RulePage.parse("A.adoc", """
                = `open-gate`: gate
                :unit: open `Gate` | open gates
                // said to those who walk by
                :none: Every gate is shut
                :one: Rain gets in through one gate
                :many: Rain gets in through {count} gates
                :note: The sheep: they see it from afar.
                :next: Shut it.

                Why.
                """).reportTexts();
        assertThat(texts)
                .isEqualTo(new ReportTexts(
                        "open `Gate`",
                        "open gates",
                        "Every gate is shut",
                        "Rain gets in through one gate",
                        "Rain gets in through {count} gates",
                        "The sheep: they see it from afar.",
                        "Shut it."));
        assertThat(texts.plain().unit()).isEqualTo("open Gate");
    }

    @Test
    void saysHowManyThereAre() {
        ReportTexts texts = texts(":none: None left\n:one: A single one\n:many: We count {count} of them\n\nWhy.");
        assertThat(texts.found(0)).isEqualTo("None left");
        assertThat(texts.found(1)).isEqualTo("A single one");
        assertThat(texts.found(2)).isEqualTo("We count 2 of them");
        assertThat(texts.found(1234567)).isEqualTo("We count 1,234,567 of them");
    }

    @Test
    void makesSentencesOfTheUnitAlone() {
        ReportTexts texts = texts(":unit: gate that stands open | gates that stand open\n\nWhy.");
        assertThat(texts.found(0)).isEqualTo("No gates that stand open");
        assertThat(texts.found(1)).isEqualTo("One gate that stands open");
        assertThat(texts.found(1200)).isEqualTo("1,200 gates that stand open");
    }

    @Test
    void makesSentencesOfTheTitleIfTheHeaderIsEmpty() {
        ReportTexts texts = texts("\nGates, e.g. `A. B`, keep the sheep in. Open ones do not.\n\nMore.");
        assertThat(texts.unit()).isEqualTo("place");
        assertThat(texts.units()).isEqualTo("places");
        assertThat(texts.found(0)).isEqualTo("No places to look at (open `Gate`)");
        assertThat(texts.found(1)).isEqualTo("One place to look at (open `Gate`)");
        assertThat(texts.found(12)).isEqualTo("12 places to look at (open `Gate`)");
        assertThat(texts.note()).isEqualTo("Gates, e.g. `A. B`, keep the sheep in.");
        assertThat(texts.next()).endsWith(".");
    }

    @Test
    void copesWithAPageThatIsOnlyATitle() {
        assertThat(texts("").note()).isEqualTo("Found here: open `Gate`.");
        assertThat(texts("\nGates keep the sheep in").note()).isEqualTo("Gates keep the sheep in");
        assertThat(texts(":unit: gate\n").units()).isEqualTo("gates");
    }

    private static ReportTexts texts(String below) {
        return RulePage.parse("A.adoc", "= `open-gate`: open `Gate`\n" + below).reportTexts();
    }
}
