package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import dev.guidelint.report.model.MigrationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Pieces of work with their places: by how they make themselves felt, by rule, by what they are about. */
final class WorkList {
    /** More places than that nobody reads; data has them all. */
    private static final int PLACES = 10;

    private static final Pattern QUALIFIER = Pattern.compile("^(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");

    private final MigrationReport report;
    private final Sentences sentences;
    private final Writer out;

    WorkList(MigrationReport report, Sentences sentences, Writer out) {
        this.report = report;
        this.sentences = sentences;
        this.out = out;
    }

    void write(List<Work> works) throws IOException {
        TreeMap<Level, Map<String, List<Work>>> levels = new TreeMap<>();
        for (Work work : works) {
            levels.computeIfAbsent(work.level(), level -> new LinkedHashMap<>())
                    .computeIfAbsent(work.rule(), rule -> new ArrayList<>())
                    .add(work);
        }
        for (Map.Entry<Level, Map<String, List<Work>>> level : levels.entrySet()) {
            if (levels.size() > 1) {
                out.write("=== "
                        + sentences.text("migration.level." + level.getKey().label()) + "\n\n");
            }
            for (Map.Entry<String, List<Work>> rule : level.getValue().entrySet()) {
                rule(rule.getKey(), rule.getValue(), levels.size() > 1 ? "====" : "===");
            }
        }
    }

    private void rule(String id, List<Work> works, String heading) throws IOException {
        String title = report.titles().getOrDefault(id, id);
        out.write("[discrete]\n" + heading + " "
                + Markup.message(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)) + "\n\n");
        out.write("[.work,cols=\"<8,<9,>2\",frame=none,grid=none,options=header]\n|===\n");
        out.write("|" + sentences.text("migration.what") + " |" + sentences.text("migration.where") + " |"
                + sentences.text("migration.points") + "\n\n");
        for (Work work : works) {
            out.write("|" + Titles.subject(work.subject()));
            if (!work.advice().isEmpty()) {
                out.write(" +\n" + Markup.message(work.advice()));
            }
            out.write("\n|" + where(work) + "\n|" + sentences.number(work.points()) + "\n\n");
        }
        out.write("|===\n\n[.checked]\n" + sentences.text("migration.rule", "rule", Titles.rule(id)) + "\n\n");
    }

    /** The exact elements with their first places; the rest is a number. */
    private String where(Work work) {
        List<String> lines = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<String, List<Work.Place>> api : work.byApi().entrySet()) {
            if (shown == PLACES) {
                break;
            }
            List<String> files = new ArrayList<>();
            Map<String, Set<String>> byFile = new LinkedHashMap<>();
            for (Work.Place place : api.getValue()) {
                if (shown < PLACES) {
                    byFile.computeIfAbsent(place.path(), path -> new LinkedHashSet<>())
                            .add(Integer.toString(place.region().startLine()));
                    shown++;
                }
            }
            byFile.forEach((path, numbers) -> files.add(Sentences.file(path) + " " + String.join(", ", numbers)));
            String what = api.getKey().equals(work.subject()) ? "" : Markup.code(member(api.getKey(), work)) + ": ";
            lines.add(what + String.join("; ", files));
        }
        int more = work.places().size() - shown;
        if (more > 0) {
            lines.add(sentences.count("migration.more", more));
        }
        return String.join(" +\n", lines);
    }

    /** A member of the subject goes by its own name, and a type of the project by its simple one. */
    private String member(String api, Work work) {
        if (report.estimate().migration().kind() == Migration.Kind.PYTHON) {
            return QUALIFIER.matcher(api).replaceFirst("");
        }
        return api.startsWith(work.subject() + "#")
                ? api.substring(work.subject().length())
                : api;
    }
}
