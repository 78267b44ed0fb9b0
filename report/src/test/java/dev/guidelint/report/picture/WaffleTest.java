package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaffleTest {
    private static Picture picture(List<Waffle.Share> shares) throws Exception {
        Picture picture = Picture.of(new Waffle("Tests", shares, unit -> "1 = " + unit).svg());
        Picture.assertApart(picture.surfaces());
        for (Box surface : picture.surfaces()) {
            assertThat(picture.words()).noneMatch(word -> Picture.overlap(word, surface));
        }
        return picture;
    }

    private static List<Waffle.Share> shares(int good, int off, int bad) {
        return List.of(
                Waffle.Share.of(good, Tone.GOOD, good + " check something"),
                Waffle.Share.of(off, Tone.OFF, off + " are off"),
                Waffle.Share.of(bad, Tone.BAD, bad + " check nothing"));
    }

    @Test
    void oneSquareIsOneThing() throws Exception {
        Picture picture = picture(shares(380, 61, 4));

        assertThat(picture.shapes("good")).isEqualTo(380);
        assertThat(picture.shapes("off")).isEqualTo(61);
        assertThat(picture.shapes("bad")).isEqualTo(4);
        assertThat(picture.texts()).containsExactly("380 check something", "61 are off", "4 check nothing");
        assertThat(picture.bytes()).isLessThan(12_000);
    }

    @Test
    void ofManyOneStandsForARoundNumberAndTheFewAreStillSeen() throws Exception {
        Picture picture = picture(shares(20_380, 610, 4));

        assertThat(picture.shapes("good")).isEqualTo(408);
        assertThat(picture.shapes("off")).isEqualTo(12);
        assertThat(picture.shapes("bad")).isEqualTo(1);
        assertThat(picture.texts()).contains("1 = 50");
    }

    @Test
    void scalesOnlyWhereItMust() throws Exception {
        assertThat(picture(shares(500, 0, 0)).shapes("good")).isEqualTo(500);
        assertThat(picture(shares(501, 0, 0)).texts()).contains("1 = 2");
        assertThat(picture(shares(1_001, 0, 0)).texts()).contains("1 = 5");
        assertThat(picture(shares(2_501, 0, 0)).texts()).contains("1 = 10");
        assertThat(picture(shares(5_001, 0, 0)).texts()).contains("1 = 20");
    }

    @Test
    void anyNumberIsInOrder() throws Exception {
        for (int good = 1; good < 700; good += 3) {
            Picture picture = picture(shares(good, good / 5, 1));
            assertThat(picture.bytes()).isLessThan(12_000);
        }
        assertThat(picture(shares(Integer.MAX_VALUE, Integer.MAX_VALUE, 1)).bytes())
                .isLessThan(12_000);
    }

    @Test
    void strangersAreText() throws Exception {
        List<Waffle.Share> shares = new ArrayList<>();
        for (String text : Strangers.TEXTS) {
            shares.add(Waffle.Share.of(900, Tone.MID, text));
            picture(shares);
            Picture.of(new Waffle("L" + text, shares, unit -> text).svg());
        }
    }

    @Test
    void theSameTwiceIsTheSame() {
        assertThat(new Waffle("x", shares(9, 2, 1), unit -> "").svg())
                .isEqualTo(new Waffle("x", shares(9, 2, 1), unit -> "").svg());
    }

    @Test
    void nothingIsNothing() {
        assertThat(new Waffle("x", shares(0, -1, 0), unit -> "").svg()).isEmpty();
    }
}
