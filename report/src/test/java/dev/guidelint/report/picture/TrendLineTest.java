package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendLineTest {
    private static Picture picture(List<TrendLine.Point> points) throws Exception {
        Picture picture = Picture.of(new TrendLine("Trend", points, "places in 1,000 lines", "lines of code").svg());
        Picture.assertApart(picture.surfaces());
        for (Box surface : picture.surfaces()) {
            assertThat(picture.words()).noneMatch(word -> Picture.overlap(word, surface));
            // What is flat has no surface to overlap with, so lines are given a little.
            assertThat(picture.strokes()).noneMatch(line -> Picture.overlap(thick(line), surface));
        }
        for (Line2D line : picture.lines()) {
            assertThat(picture.words()).noneMatch(word -> crosses(line, word));
        }
        return picture;
    }

    private static boolean crosses(Line2D line, Box word) {
        return line.intersects(word.x(), word.y(), word.width(), word.height());
    }

    private static Box thick(Box line) {
        return new Box(line.x(), line.y(), Math.max(line.width(), 0.1), Math.max(line.height(), 0.1));
    }

    private static TrendLine.Point point(String name, double value, double size) {
        return new TrendLine.Point(name, "2026", value, Math.round(value) + "", size, Math.round(size) + "");
    }

    private static List<TrendLine.Point> random(int count, long seed) {
        Random random = new Random(seed);
        List<TrendLine.Point> points = new ArrayList<>();
        double value = 20;
        for (int i = 0; i < count; i++) {
            value = Math.max(0, value + random.nextGaussian() * 5);
            points.add(point("1." + "0".repeat(random.nextInt(6)) + i, value, random.nextInt(90_000)));
        }
        return points;
    }

    @Test
    void firstAndLastAreLabelled() throws Exception {
        Picture picture = picture(List.of(point("1.2", 22, 2000), point("1.3", 20, 2700), point("1.4", 16, 3700)));

        assertThat(picture.texts())
                .containsExactly(
                        "22",
                        "places in 1,000 lines",
                        "16",
                        "2000 lines of code",
                        "3700",
                        "1.2",
                        "2026",
                        "1.3",
                        "2026",
                        "1.4",
                        "2026");
        assertThat(picture.all("rect")).hasSize(3);
        assertThat(picture.all("circle")).hasSize(3);
        assertThat(picture.titles()).first().isEqualTo("1.2 (2026): 22 · 2000");
    }

    @Test
    void moreIsHigher() throws Exception {
        Picture picture = picture(List.of(point("a", 10, 100), point("b", 20, 50), point("c", 15, 200)));
        List<Double> dots = picture.all("circle").stream()
                .map(dot -> Double.parseDouble(dot.getAttribute("cy")))
                .toList();

        assertThat(dots.get(0)).isGreaterThan(dots.get(2));
        assertThat(dots.get(2)).isGreaterThan(dots.get(1));
        assertThat(picture.surfaces()).extracting(Box::height).containsExactly(24.0, 12.0, 48.0);
    }

    @Test
    void aSmallChangeLooksSmall() throws Exception {
        List<Box> lines =
                picture(List.of(point("a", 20, 1), point("b", 19.6, 1))).strokes();

        assertThat(lines).allMatch(line -> line.height() < 4);
    }

    @Test
    void onePointHasNoLine() throws Exception {
        Picture picture = picture(List.of(point("1.0", 7, 100)));

        assertThat(picture.texts()).containsExactly("7", "places in 1,000 lines", "100 lines of code", "1.0", "2026");
        assertThat(picture.strokes()).hasSize(1);
    }

    @Test
    void anyNumberOfPointsIsInOrder() throws Exception {
        for (int count = 1; count <= 60; count++) {
            picture(random(count, count));
        }
        for (int count : new int[] {199, 200, 201, 100_000}) {
            assertThat(picture(random(count, 1)).bytes()).isLessThan(16_000);
        }
    }

    @Test
    void ofManyPointsTheFirstAndTheLastStay() throws Exception {
        List<TrendLine.Point> points = random(5_000, 3);

        assertThat(picture(points).texts())
                .contains(points.get(0).name(), points.get(4_999).name());
    }

    @Test
    void strangeNumbersAndStrangersDoNoHarm() throws Exception {
        double[] numbers = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 1e-9};
        List<TrendLine.Point> points = new ArrayList<>();
        for (String text : Strangers.TEXTS) {
            double number = numbers[points.size() % numbers.length];
            picture(List.of(new TrendLine.Point(text, text, number, text, number, text)));
            points.add(new TrendLine.Point(text, text, number, text, number, text));
            picture(points);
            Picture.of(new TrendLine("L" + text, points, text, text).svg());
        }
    }

    @Test
    void theSameTwiceIsTheSame() {
        assertThat(new TrendLine("x", random(30, 5), "", "").svg())
                .isEqualTo(new TrendLine("x", random(30, 5), "", "").svg());
    }

    @Test
    void nothingIsNothing() {
        assertThat(new TrendLine("x", List.of(), "", "").svg()).isEmpty();
    }
}
