package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void keepsWhatIsVisible() {
        assertThat(PlainText.of(" a\u0000b\u202E\tc\n\n\uD800d\uFFFE \uD83D\uDE00 ", 99))
                .isEqualTo("ab c d \uD83D\uDE00");
    }

    @Test
    void keepsNoMoreThanAsked() {
        assertThat(PlainText.of("\uD83D\uDE00".repeat(9), 2)).isEqualTo("\uD83D\uDE00\uD83D\uDE00");
    }

    @Test
    void cutsBetweenCharactersAndNeverInOne() {
        Font font = Font.plain(10);
        for (int room = 0; room < 80; room++) {
            String cut = font.cut("\uD83D\uDE00e\u0301\uD83D\uDC69\u200D\uD83D\uDC69x".repeat(3), room);
            assertThat(font.width(cut)).isLessThanOrEqualTo(room);
            assertThat(cut).doesNotMatch(".*[\uD800-\uDBFF\u200De]…");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.004,0", "-0.004,0", "1.5,1.5", "-1.05,-1.05", "3.999,4", "12.346,12.35", "-0.5,-0.5"})
    void numbersHaveTwoDecimalsAtMost(double number, String text) {
        assertThat(SvgWriter.number(number)).isEqualTo(text);
    }
}
