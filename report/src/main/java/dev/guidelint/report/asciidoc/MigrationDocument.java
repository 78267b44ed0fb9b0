package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Hop;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import dev.guidelint.report.model.MigrationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a migration costs, as one AsciiDoc document: first what it comes to and where the effort is, then step by step
 * what has to be done, with the places.
 */
public final class MigrationDocument {
    private static final int TROUBLES = 10;

    private final MigrationReport report;
    private final Estimate estimate;
    private final Sentences sentences;

    /** A document about an estimate and what else the scan told. */
    public MigrationDocument(MigrationReport report) {
        this.report = report;
        this.estimate = report.estimate();
        this.sentences = new Sentences(report.sentences());
    }

    /**
     * Writes the document. The same report gives the same text.
     *
     * @throws IOException if the writer cannot be written to
     */
    public void write(Writer out) throws IOException {
        out.write("// Written by Guidelint; changes made here will be lost.\n");
        out.write(":source-highlighter: rouge\n:table-caption!:\n:example-caption!:\n:figure-caption!:\n");
        out.write("= " + title() + "\n\n");
        Map<String, List<Work>> parts = parts();
        new MigrationGlance(report, sentences, out).write(parts);
        new WorkTable(report, sentences, out).write();
        WorkList list = new WorkList(report, sentences, out);
        List<Work> dependencies =
                estimate.costs().stream().filter(Work::isDependency).toList();
        if (!dependencies.isEmpty()) {
            out.write("\n== " + sentences.text("migration.dependencies") + "\n\n");
            out.write(sentences.text("migration.dependencies.why") + "\n\n");
            list.write(dependencies);
        }
        for (Map.Entry<String, List<Work>> part : parts.entrySet()) {
            out.write("\n== " + part.getKey() + "\n\n");
            list.write(part.getValue());
        }
        if (!estimate.gains().isEmpty()) {
            out.write("\n== " + sentences.text("migration.gains") + "\n\n");
            out.write(sentences.text("migration.gains.why") + "\n\n");
            list.write(estimate.gains());
        }
        if (report.portOrder().isPresent()) {
            new PortChapter(report.portOrder().get(), estimate, sentences, out).write();
        }
        left(out);
        out.write("\n//-\n\n[.colophon]\n"
                + sentences.text(
                        "migration.colophon",
                        "files",
                        sentences.count("count.files", report.files()),
                        "lines",
                        sentences.count("count.lines", report.lines()),
                        "version",
                        Markup.text(report.version()))
                + "\n");
    }

    private String title() {
        Migration migration = estimate.migration();
        String project = report.project().isEmpty() ? sentences.text("migration.code") : Markup.text(report.project());
        return sentences.text(
                "migration.title." + migration.kind().label(),
                "project",
                project,
                "from",
                Integer.toString(migration.from()),
                "to",
                Integer.toString(migration.to()));
    }

    /** The costs in the order of the journey: by step, else by the guide's own order, else by how they make themselves felt. */
    private Map<String, List<Work>> parts() {
        Map<String, List<Work>> parts = new LinkedHashMap<>();
        List<Work> own =
                estimate.costs().stream().filter(work -> !work.isDependency()).toList();
        switch (estimate.migration().kind()) {
            case JDK -> {
                for (Hop hop : estimate.migration().hops()) {
                    add(parts, hop(hop), own, work -> work.hop().equals(Optional.of(hop)));
                }
            }
            case JAKARTA -> {
                for (Level level : Level.values()) {
                    add(parts, sentences.text("migration.level." + level.label()), own, work -> work.level() == level);
                }
            }
            case PYTHON -> {
                for (String topic : new LinkedHashSet<>(report.topics().values())) {
                    add(parts, topic, own, work -> topic.equals(report.topics().get(work.rule())));
                }
                add(
                        parts,
                        sentences.text("migration.elsewhere"),
                        own,
                        work -> !report.topics().containsKey(work.rule()));
            }
        }
        return parts;
    }

    private String hop(Hop hop) {
        return sentences.text("migration.hop", "from", Integer.toString(hop.from()), "to", Integer.toString(hop.to()));
    }

    private static void add(Map<String, List<Work>> parts, String title, List<Work> all, Predicate<Work> belongs) {
        List<Work> some = all.stream().filter(belongs).toList();
        if (!some.isEmpty()) {
            parts.put(title, some);
        }
    }

    /** What is in no number above, and why. */
    private void left(Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        if (estimate.silent() > 0) {
            lines.add(sentences.count("migration.silent", estimate.silent()));
        }
        if (estimate.suppressed() > 0) {
            lines.add(sentences.count("migration.suppressed", estimate.suppressed()));
        }
        report.degraded()
                .forEach((reason, rules) -> lines.add(sentences.text(
                        "glance.degraded",
                        "reason",
                        Markup.message(reason),
                        "rules",
                        sentences.count("glance.rules", rules.size()))));
        first(
                report.unread().entrySet().stream()
                        .map(file -> Markup.code(file.getKey()) + ": " + Markup.message(file.getValue()))
                        .toList(),
                lines);
        first(report.troubles().stream().map(Markup::message).toList(), lines);
        if (!lines.isEmpty()) {
            out.write("\n== " + sentences.text("migration.left") + "\n\n");
            for (String line : lines) {
                out.write("* " + line + "\n");
            }
            out.write("\n");
        }
    }

    private void first(List<String> all, List<String> lines) {
        lines.addAll(all.subList(0, Math.min(TROUBLES, all.size())));
        if (all.size() > TROUBLES) {
            lines.add(sentences.text("glance.more", "count", sentences.number(all.size() - TROUBLES)));
        }
    }
}
