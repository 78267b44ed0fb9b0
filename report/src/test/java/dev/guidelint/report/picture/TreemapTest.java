package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class TreemapTest {
    private static Picture picture(List<Treemap.Cell> cells) throws Exception {
        Picture picture = Picture.of(new Treemap("Classes", cells, left -> "+ " + left.size()).svg());
        List<Box> boxes = picture.surfaces();
        Picture.assertApart(boxes);
        assertThat(picture.titles()).hasSameSizeAs(boxes);
        for (Box word : picture.words()) {
            boolean isBelow = word.y()
                    > boxes.stream()
                            .mapToDouble(box -> box.y() + box.height())
                            .max()
                            .orElse(0);
            assertThat(isBelow || boxes.stream().anyMatch(box -> isInside(word, box)))
                    .as("%s", word)
                    .isTrue();
        }
        return picture;
    }

    private static boolean isInside(Box word, Box box) {
        return word.x() >= box.x()
                && word.y() >= box.y()
                && word.x() + word.width() <= box.x() + box.width()
                && word.y() + word.height() <= box.y() + box.height() + 1;
    }

    private static Treemap.Cell cell(String name, int size, int heat) {
        return new Treemap.Cell(name, heat + " methods", name + ": " + size, size, heat);
    }

    @Test
    void anAreaIsASize() throws Exception {
        Picture picture = picture(List.of(cell("A", 100, 0), cell("B", 400, 1), cell("C", 200, 3)));
        List<Box> boxes = picture.surfaces();

        // The gap between cells belongs to them.
        double smallest = area(boxes.get(2));
        assertThat(area(boxes.get(0)) / smallest).isCloseTo(4, Percentage.withPercentage(1));
        assertThat(area(boxes.get(1)) / smallest).isCloseTo(2, Percentage.withPercentage(1));
        assertThat(picture.titles()).containsExactly("B: 400", "C: 200", "A: 100");
        assertThat(picture.texts()).containsExactly("B", "1 methods", "C", "3 methods", "A");
        assertThat(picture.all("rect"))
                .extracting(rect -> rect.getAttribute("class"))
                .containsExactly("h1", "h3", "pale");
    }

    private static double area(Box box) {
        Box cell = box.inset(-1);
        return cell.width() * cell.height();
    }

    @Test
    void longNamesBreakWhereTheirWordsBegin() throws Exception {
        List<Treemap.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cells.add(cell("AbstractHelpFormatter", 100, 0));
        }
        assertThat(picture(cells).texts()).contains("AbstractHelp", "Formatter");
    }

    @Test
    void whatCannotBeSeenIsSaid() throws Exception {
        Picture picture = picture(List.of(cell("Huge", Integer.MAX_VALUE, 3), cell("tiny", 1, 3), cell("none", 0, 0)));

        assertThat(picture.texts()).containsExactly("Huge", "3 methods", "+ 1");
    }

    @Test
    void anyProjectIsInOrderAndBounded() throws Exception {
        Random random = new Random(1);
        for (int count : new int[] {1, 2, 3, 4, 7, 12, 13, 40, 64, 65, 300, 10_000}) {
            for (int spread = 0; spread < 5; spread++) {
                List<Treemap.Cell> cells = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    int size = (int) Math.exp(5 + random.nextGaussian() * spread);
                    cells.add(cell("AbstractClass" + i, size + 1, random.nextInt(7) - 2));
                }
                assertThat(picture(cells).bytes()).isLessThan(24_000);
            }
        }
    }

    @Test
    void strangersAreText() throws Exception {
        List<Treemap.Cell> cells = new ArrayList<>();
        for (String text : Strangers.TEXTS) {
            cells.add(new Treemap.Cell(text, text, text, 100 + cells.size(), 1));
            picture(List.of(new Treemap.Cell(text, text, text, 7, 2)));
            picture(cells);
        }
    }

    @Test
    void theSameTwiceIsTheSameAndTiesKeepTheirOrder() {
        List<Treemap.Cell> cells = List.of(cell("B", 5, 0), cell("A", 5, 0));

        assertThat(new Treemap("x", cells, left -> "").svg()).isEqualTo(new Treemap("x", cells, left -> "").svg());
        assertThat(new Treemap("x", cells, left -> "").svg()).containsSubsequence("B: 5", "A: 5");
    }

    @Test
    void nothingIsNothing() {
        assertThat(new Treemap("x", List.of(cell("A", 0, 1)), left -> "").svg()).isEmpty();
    }
}
