package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import dev.guidelint.report.model.MigrationReport;
import dev.guidelint.report.picture.Part;
import dev.guidelint.report.picture.Squares;
import dev.guidelint.report.picture.Tone;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The first screen: what the migration comes to, part by part. */
final class MigrationGlance {
    private static final int ROWS = 12;

    private final MigrationReport report;
    private final Estimate estimate;
    private final Sentences sentences;
    private final Writer out;

    MigrationGlance(MigrationReport report, Sentences sentences, Writer out) {
        this.report = report;
        this.estimate = report.estimate();
        this.sentences = sentences;
        this.out = out;
    }

    void write(Map<String, List<Work>> parts) throws IOException {
        List<Work> costs = estimate.costs();
        out.write("\n//-\n\n[#glance.glance]\n======\n[.verdict.is-" + (costs.isEmpty() ? "kept" : "nearly") + "]\n"
                + sentence(costs) + "\n\n");
        if (!costs.isEmpty()) {
            Map<String, List<Work>> rows = rows(parts);
            table(rows);
            picture(rows);
            next();
        }
        out.write("======\n\nifdef::backend-pdf[]\n<<<\nendif::[]\n\n");
    }

    private String sentence(List<Work> costs) {
        if (costs.isEmpty()) {
            return sentences.text("migration.none");
        }
        return sentences.text(
                "migration.sum",
                "work",
                sentences.count("migration.work", costs.size()) + gains(),
                "points",
                sentences.count("migration.points", estimate.points()),
                "touched",
                sentences.number(report.touched()),
                "files",
                sentences.count("count.files", report.files()));
    }

    private String gains() {
        int gains = estimate.gains().size();
        return gains == 0 ? "" : sentences.text("list.last") + sentences.count("migration.gain", gains);
    }

    private Map<String, List<Work>> rows(Map<String, List<Work>> parts) {
        Map<String, List<Work>> rows = new LinkedHashMap<>();
        List<Work> dependencies =
                estimate.costs().stream().filter(Work::isDependency).toList();
        if (!dependencies.isEmpty()) {
            rows.put(sentences.text("migration.dependencies"), dependencies);
        }
        rows.putAll(parts);
        if (!estimate.gains().isEmpty()) {
            rows.put(sentences.text("migration.gains"), estimate.gains());
        }
        return rows;
    }

    /** Only the levels that occur get a column. */
    private void table(Map<String, List<Work>> rows) throws IOException {
        TreeSet<Level> levels = new TreeSet<>();
        estimate.work().forEach(work -> levels.add(work.level()));
        // Where the parts are the levels, columns would say it twice.
        boolean hasLevels = levels.size() > 1 && estimate.migration().kind() == Migration.Kind.JDK;
        StringBuilder columns = new StringBuilder("<9");
        StringBuilder head = new StringBuilder("|" + sentences.text("migration.part"));
        if (hasLevels) {
            for (Level level : levels) {
                columns.append(",>2");
                head.append(" |").append(sentences.text("migration.short." + level.label()));
            }
        }
        out.write("[.sums,cols=\"" + columns + ",>2,>2\",frame=none,grid=none,options=\"header,footer\"]\n|===\n");
        out.write(
                head + " |" + sentences.text("migration.pieces") + " |" + sentences.text("migration.points") + "\n\n");
        for (Map.Entry<String, List<Work>> row : rows.entrySet()) {
            row(row.getKey().replace("|", "&#124;"), row.getValue(), hasLevels ? levels : new TreeSet<>());
        }
        row(sentences.text("migration.total"), estimate.work(), hasLevels ? levels : new TreeSet<>());
        out.write("|===\n\n");
    }

    private void row(String title, List<Work> works, TreeSet<Level> levels) throws IOException {
        out.write("|" + title);
        for (Level level : levels) {
            long count = works.stream().filter(work -> work.level() == level).count();
            out.write(" |" + (count == 0 ? "" : sentences.number(count)));
        }
        out.write(" |" + sentences.number(works.size()) + " |" + sentences.number(Estimate.points(works)) + "\n\n");
    }

    private void picture(Map<String, List<Work>> rows) throws IOException {
        List<Squares.Row> squares = new ArrayList<>();
        rows.forEach((title, works) -> {
            List<Part> parts = new ArrayList<>();
            for (Work work : works) {
                parts.add(new Part(work.points(), tone(work.level())));
            }
            if (Estimate.points(works) > 0) {
                squares.add(new Squares.Row(shortened(title), parts, ""));
            }
        });
        if (squares.size() < 2) {
            return;
        }
        String title = sentences.text("migration.picture");
        String svg = new Squares(
                        title,
                        squares,
                        ROWS,
                        (items, total) -> sentences.text(
                                "migration.rest", "count", sentences.number(total), "parts", sentences.number(items)))
                .svg();
        PictureBlock.write(title, svg, out);
    }

    /** What stands behind a colon explains what stands before it. */
    private static String shortened(String title) {
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case BREAKS, FAILS -> Tone.BAD;
            case WARNS, CHANGES -> Tone.MID;
            case DECISION, IDIOM -> Tone.MIDPALE;
            case GAIN -> Tone.GOOD;
        };
    }

    private void next() throws IOException {
        Work first = estimate.costs().get(0);
        long breaking = estimate.costs().stream()
                .filter(work -> work.level() == Level.BREAKS)
                .count();
        String key =
                estimate.migration().kind() == Migration.Kind.PYTHON ? "migration.next.port" : "migration.next.first";
        String start = breaking > 0
                ? sentences.count("migration.next.breaks", breaking)
                : sentences.text(key, "subject", Titles.subject(first.subject()));
        out.write("[.next]\n" + start + "\n\n");
    }
}
