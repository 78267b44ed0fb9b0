package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.PastScan;
import dev.guidelint.report.model.Place;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.picture.Part;
import dev.guidelint.report.picture.Squares;
import dev.guidelint.report.picture.Tone;
import dev.guidelint.report.picture.Treemap;
import dev.guidelint.report.picture.TrendLine;
import dev.guidelint.report.picture.Waffle;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Decides which question gets a picture, and puts it into the document: as part of a page, as an image in print. */
final class Pictures {
    private static final int ROWS = 6;
    private static final int FEWEST_PACKAGES = 4;
    private static final int LEAST_SCANS = 2;
    private static final int HOT = 3;

    private final Sentences sentences;
    private final Writer out;

    Pictures(Sentences sentences, Writer out) {
        this.sentences = sentences;
        this.out = out;
    }

    /** How many files have nothing to report. */
    void files(Report report, Map<String, Integer> placesByFile) throws IOException {
        int touched = placesByFile.size();
        int clean = report.files() - touched;
        if (report.files() < 2 || touched == 0 || clean <= 0) {
            return;
        }
        String all = sentences.number(report.files());
        String title = sentences.text("glance.files.title", "clean", sentences.number(clean), "files", all);
        String svg = new Waffle(
                        title,
                        List.of(
                                Waffle.Share.of(
                                        clean,
                                        Tone.GOOD,
                                        sentences.text("glance.files.clean", "count", sentences.number(clean))),
                                Waffle.Share.of(
                                        touched,
                                        Tone.MID,
                                        sentences.text("glance.files.touched", "count", sentences.number(touched)))),
                        count -> sentences.text("glance.files.scale", "count", sentences.number(count)))
                .svg();
        picture(title, svg);
    }

    /** Which packages are worth a look: area for size, heat for places in a thousand lines. */
    void packages(Report report, Map<String, Integer> placesByFile) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        report.sizes().forEach((path, size) -> lines.merge(folder(path), size, Integer::sum));
        placesByFile.forEach((path, count) -> places.merge(folder(path), count, Integer::sum));
        if (lines.size() < FEWEST_PACKAGES) {
            return;
        }
        String common = commonFolder(lines.keySet());
        List<Treemap.Cell> cells = new ArrayList<>();
        double average = density(sum(placesByFile), sum(lines));
        for (Map.Entry<String, Integer> entry : lines.entrySet()) {
            int count = places.getOrDefault(entry.getKey(), 0);
            String name = entry.getKey().length() > common.length()
                    ? entry.getKey().substring(common.length())
                    : last(entry.getKey());
            String note = sentences.number(count);
            String tooltip = sentences.text(
                    "glance.packages.cell",
                    "package",
                    entry.getKey(),
                    "places",
                    sentences.count("count.places", count),
                    "lines",
                    sentences.count("count.lines", entry.getValue()));
            cells.add(new Treemap.Cell(
                    name, note, tooltip, entry.getValue(), heat(density(count, entry.getValue()), average)));
        }
        String title = sentences.text("glance.packages.title");
        picture(title, new Treemap(title, cells, rest -> sentences.count("glance.packages.rest", rest.size())).svg());
    }

    /** Whether it gets better. */
    void trend(Report report) throws IOException {
        if (report.past().size() < LEAST_SCANS) {
            return;
        }
        List<TrendLine.Point> points = new ArrayList<>();
        for (PastScan scan : report.past()) {
            points.add(new TrendLine.Point(
                    scan.label(),
                    "",
                    scan.density(),
                    String.format(Locale.ROOT, "%.1f", scan.density()),
                    scan.lines(),
                    sentences.number(scan.lines())));
        }
        String title = sentences.text("trend.title");
        picture(
                title,
                new TrendLine(title, points, sentences.text("trend.places"), sentences.text("trend.lines")).svg());
    }

    /** Where in the code a chapter has its places. */
    void chapter(Chapter chapter) throws IOException {
        Map<String, Map<Tone, Integer>> byFile = new LinkedHashMap<>();
        for (Place place : chapter.places()) {
            byFile.computeIfAbsent(place.path(), path -> new TreeMap<>())
                    .merge(tone(place.severity()), 1, Integer::sum);
        }
        if (byFile.size() < 2) {
            return;
        }
        List<Squares.Row> rows = new ArrayList<>();
        byFile.forEach((path, tones) -> {
            List<Part> parts = new ArrayList<>();
            tones.forEach((tone, count) -> parts.add(new Part(count, tone)));
            rows.add(new Squares.Row(name(path), parts, ""));
        });
        // Stable, so that files with as many places stay in the order of their paths.
        rows.sort(Comparator.comparingInt((Squares.Row row) -> total(row)).reversed());
        String title = sentences.count("chapter.picture", chapter.places().size());
        String svg = new Squares(
                        title,
                        rows,
                        ROWS,
                        (items, total) -> sentences.text(
                                "chapter.rest", "count", sentences.number(total), "files", sentences.number(items)))
                .svg();
        picture(title, svg);
    }

    private static int total(Squares.Row row) {
        int total = 0;
        for (Part part : row.parts()) {
            total += part.count();
        }
        return total;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.MID;
            case INFO -> Tone.MIDPALE;
        };
    }

    private void picture(String title, String svg) throws IOException {
        PictureBlock.write(title, svg, out);
    }

    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    private static String last(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static String commonFolder(Iterable<String> folders) {
        String common = "";
        boolean isFirst = true;
        for (String folder : folders) {
            String whole = folder + "/";
            if (isFirst) {
                common = whole;
                isFirst = false;
            }
            while (!whole.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        return common;
    }

    private static long sum(Map<String, Integer> counts) {
        long sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    private static double density(long places, long lines) {
        return lines == 0 ? 0 : (double) places / lines;
    }

    /** Warm is what has more than usual; what is usual here is nothing to look at first. */
    private static int heat(double density, double average) {
        if (density <= average) {
            return density == 0 ? 0 : 1;
        }
        return density > 2 * average ? HOT : 2;
    }
}
