package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Region;
import org.junit.jupiter.api.Test;

class UnderlineTest {
    @Test
    void keepsTabsSoThatCaretsAreAlignedAtAnyTabWidth() {
        assertThat(mark("\tif (\tx) {", Region.onLine(1, 7, 1))).isEqualTo("\t    \t^");
    }

    @Test
    void givesWideCharactersTwoColumnsAndCombiningOnesNone() {
        assertThat(mark("\"漢字😀e\u0301\" + x", Region.onLine(1, 12, 1))).isEqualTo(" ".repeat(12) + "^");
    }

    @Test
    void underlinesTheFirstLineOfALongerRegion() {
        assertThat(mark("  call(a,  ", new Region(1, 3, 2, 5))).isEqualTo("  ^^^^^^^");
    }

    @Test
    void pointsAtThePlaceOfAnEmptyRegion() {
        assertThat(mark("int x", Region.onLine(1, 6, 0))).isEqualTo("     ^");
        assertThat(mark("", Region.onLine(1, 1, 0))).isEqualTo("^");
    }

    @Test
    void cutsALongLineAroundTheRegion() {
        String line = "a".repeat(100) + " here " + "b".repeat(100);
        Underline underline = Underline.of(line, Region.onLine(1, 102, 4), 80);
        assertThat(underline.line())
                .isEqualTo("…" + "a".repeat(29) + " here " + "b".repeat(43) + "…")
                .hasSize(80);
        assertThat(underline.indent() + underline.carets()).isEqualTo(" ".repeat(31) + "^^^^");
    }

    @Test
    void keepsTheStartOfALongLineIfTheRegionIsThere() {
        Underline underline = Underline.of("int x = " + "1 + ".repeat(100) + "1;", Region.onLine(1, 5, 1), 40);
        assertThat(underline.line()).startsWith("int x = 1 + ").endsWith("…").hasSize(39);
        assertThat(underline.indent() + underline.carets()).isEqualTo("    ^");
    }

    private static String mark(String line, Region region) {
        Underline underline = Underline.of(line, region, 80);
        return underline.indent() + underline.carets();
    }
}
