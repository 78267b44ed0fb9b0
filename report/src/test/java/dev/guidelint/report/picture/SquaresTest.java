package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquaresTest {
    private static final Rest REST = (rows, findings) -> "+ " + findings + " / " + rows;

    private static Picture picture(List<Squares.Row> rows) throws Exception {
        Picture picture = Picture.of(new Squares("Findings", rows, 8, REST).svg());
        Picture.assertApart(picture.surfaces());
        List<Box> all = new ArrayList<>(picture.words());
        for (Box surface : picture.surfaces()) {
            assertThat(all).noneMatch(word -> Picture.overlap(word, surface));
        }
        return picture;
    }

    private static List<Squares.Row> rows(int... counts) {
        List<Squares.Row> rows = new ArrayList<>();
        for (int count : counts) {
            rows.add(Squares.Row.of("Row" + rows.size(), count, Tone.BAD, "note"));
        }
        return rows;
    }

    @Test
    void oneSquareIsOneFinding() throws Exception {
        List<Part> parts = List.of(new Part(7, Tone.MID), new Part(2, Tone.MIDPALE), new Part(1, Tone.MID));
        Picture picture = picture(
                List.of(Squares.Row.of("A", 30, Tone.BAD, ""), new Squares.Row("B", parts, "one"), rows(0).get(0)));

        assertThat(picture.shapes("bad")).isEqualTo(30);
        assertThat(picture.shapes("mid")).isEqualTo(8);
        assertThat(picture.shapes("midpale")).isEqualTo(2);
        assertThat(picture.texts()).containsExactly("A", "30", "B", "10", "one", "Row0", "0", "note");
    }

    @Test
    void rowsBeyondTheLimitBecomeOneThatIsCountedToo() throws Exception {
        Picture picture = picture(rows(9, 8, 7, 6, 5, 4, 3, 3, 2, 1, 1));

        assertThat(picture.shapes("bad")).isEqualTo(49);
        assertThat(picture.texts()).contains("Row7", "+ 4 / 3").doesNotContain("Row8");
    }

    @Test
    void aLastRowIsNotHiddenBehindASum() throws Exception {
        assertThat(picture(rows(9, 8, 7, 6, 5, 4, 3, 3, 2)).texts()).contains("Row8");
    }

    @Test
    void whatCannotBeCountedIsABarWithASlitAndTheLongerTheMore() throws Exception {
        Picture picture = picture(rows(1_000_000, 4_000, 31, 12));
        List<Box> boxes = picture.surfaces();

        assertThat(picture.shapes("bad")).isEqualTo(3 * 2 + 12);
        assertThat(picture.texts()).contains("1,000,000", "4,000", "31", "12");
        double squares = right(boxes.get(boxes.size() - 1));
        assertThat(right(boxes.get(1))).isGreaterThan(right(boxes.get(3)));
        assertThat(right(boxes.get(3))).isGreaterThan(right(boxes.get(5)));
        assertThat(right(boxes.get(5))).isGreaterThan(squares);
    }

    private static double right(Box box) {
        return box.x() + box.width();
    }

    @Test
    void everyRowOfEveryLengthIsInOrder() throws Exception {
        for (int count = 0; count < 64; count++) {
            picture(rows(count, 30, 21, 1));
            picture(List.of(
                    Squares.Row.of("x".repeat(count), 500, Tone.BAD, "n".repeat(count)),
                    new Squares.Row("y", List.of(new Part(count, Tone.MID), new Part(40, Tone.BAD)), "note")));
        }
    }

    @Test
    void strangersAreText() throws Exception {
        for (String one : Strangers.TEXTS) {
            List<Squares.Row> rows = new ArrayList<>();
            for (String other : Strangers.TEXTS) {
                rows.add(Squares.Row.of(one, 1 + 3 * rows.size(), Tone.MID, other));
            }
            picture(rows);
            Picture.of(new Squares("L" + one, rows, 3, (count, sum) -> one).svg());
        }
        assertThat(picture(List.of(Squares.Row.of("<b>&lt;", 1, Tone.BAD, "]]>")))
                        .texts())
                .containsExactly("<b>&lt;", "1", "]]>");
    }

    @Test
    void aCutNameIsWholeInTheTooltip() throws Exception {
        String name = "Relational".repeat(12);
        Picture picture = picture(List.of(Squares.Row.of(name, 3, Tone.BAD, "")));

        assertThat(picture.titles()).containsExactly(name);
        assertThat(picture.texts().get(0)).startsWith("RelationalR").endsWith("…");
    }

    @Test
    void hugeProjectsMakeSmallPictures() throws Exception {
        List<Squares.Row> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            List<Part> parts = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                parts.add(new Part(Integer.MAX_VALUE, Tone.values()[(i + j) % Tone.values().length]));
            }
            rows.add(new Squares.Row("File" + i, parts, "n"));
        }
        assertThat(picture(rows).bytes()).isLessThan(12_000);
        assertThat(Picture.of(new Squares("x", rows, Integer.MAX_VALUE, REST).svg())
                        .bytes())
                .isLessThan(60_000);
    }

    @Test
    void theSameTwiceIsTheSame() {
        assertThat(new Squares("x", rows(1, 2, 50), 2, REST).svg())
                .isEqualTo(new Squares("x", rows(1, 2, 50), 2, REST).svg());
    }

    @Test
    void nothingIsNothing() {
        assertThat(new Squares("x", List.of(), 8, REST).svg()).isEmpty();
    }
}
