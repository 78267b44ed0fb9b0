package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first screen: which promises are kept, how many places there are, where most of them are, and where to begin. */
final class Glance {
    private static final int TROUBLES = 10;

    private final Report report;
    private final Sentences sentences;
    private final Writer out;
    private final List<Chapter> chapters;
    private final Map<String, Integer> byFile;

    Glance(Report report, Sentences sentences, Writer out) {
        this.report = report;
        this.sentences = sentences;
        this.out = out;
        this.chapters = report.checked();
        this.byFile = report.placesByFile();
    }

    void write() throws IOException {
        out.write("\n//-\n\n[#glance.glance]\n======\n[.verdict.is-" + overall().role() + "]\n" + promises() + "\n\n");
        troubles();
        if (!chapters.isEmpty()) {
            table();
        }
        Pictures pictures = new Pictures(sentences, out);
        pictures.trend(report);
        pictures.files(report, byFile);
        pictures.packages(report, byFile);
        next();
        degraded();
        out.write("======\n\nifdef::backend-pdf[]\n<<<\nendif::[]\n\n");
    }

    private Verdict overall() {
        Verdict worst = Verdict.UNSEEN;
        for (Chapter chapter : chapters) {
            worst = chapter.verdict().compareTo(worst) > 0 ? chapter.verdict() : worst;
        }
        // One promise that is not kept yet among several that are is not the whole story.
        return worst == Verdict.NOT_YET && count(Verdict.NOT_YET) < chapters.size() - count(Verdict.UNSEEN)
                ? Verdict.NEARLY
                : worst;
    }

    private String promises() {
        int all = chapters.size() - count(Verdict.UNSEEN);
        int kept = count(Verdict.KEPT);
        if (all == 0) {
            return sentences.text("glance.none");
        }
        if (kept == all) {
            return sentences.spelled("glance.all", all, "project", project()) + " " + sentences.text("chapter.thanks");
        }
        if (all == 1) {
            return sentences.text("glance.some", "project", project(), "parts", sentences.text("glance.kept.only"));
        }
        List<String> parts = new ArrayList<>();
        parts.add(sentences.text("glance.kept", "count", sentences.word(kept), "all", sentences.word(all)));
        for (Verdict verdict : List.of(Verdict.NEARLY, Verdict.NOT_YET)) {
            int count = count(verdict);
            if (count > 0) {
                parts.add(sentences.text("glance." + verdict.role(), "count", sentences.word(count)));
            }
        }
        return sentences.text("glance.some", "project", project(), "parts", sentences.list(parts));
    }

    private String project() {
        return report.project().isEmpty() ? sentences.text("glance.code") : Markup.text(report.project());
    }

    private int count(Verdict verdict) {
        int count = 0;
        for (Chapter chapter : chapters) {
            count += chapter.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    private void table() throws IOException {
        out.write("[.chapters,cols=\"<9,<3,>2,<9\",frame=none,grid=none,options=header]\n|===\n");
        out.write("|" + sentences.text("glance.chapter") + " |" + sentences.text("glance.promise") + " |"
                + sentences.text("glance.places") + " |" + sentences.text("glance.where") + "\n\n");
        for (Chapter chapter : chapters) {
            String role = chapter.verdict().role();
            out.write("|xref:" + chapter.anchor() + "[" + Titles.inLink(chapter, sentences) + "]\n");
            out.write("|[.pill." + role + "]#" + sentences.text("verdict." + role) + "#\n");
            out.write("|" + sentences.number(chapter.places().size()) + "\n");
            out.write("|" + Whereabouts.of(chapter, sentences) + "\n\n");
        }
        out.write("|===\n\n");
    }

    private void next() throws IOException {
        List<String> parts = new ArrayList<>();
        Concentration concentration = Concentration.ofCounts(byFile);
        if (concentration.files() == 1) {
            parts.add(sentences.text("glance.hour.one", "file", Sentences.file(concentration.fullestPath())));
        } else if (concentration.files() > 1 && concentration.fullest() > 1) {
            parts.add(Whereabouts.begin("glance.hour", concentration, sentences));
        }
        if (report.fixable() > 0) {
            parts.add(sentences.count("glance.fix", report.fixable()));
        }
        if (!parts.isEmpty()) {
            out.write("[.next]\n" + String.join(" ", parts) + "\n\n");
        }
    }

    private void degraded() throws IOException {
        for (Map.Entry<String, List<String>> entry : report.degraded().entrySet()) {
            out.write("[.aside]\n"
                    + sentences.text(
                            "glance.degraded",
                            "reason",
                            Markup.message(entry.getKey()),
                            "rules",
                            sentences.count("glance.rules", entry.getValue().size()))
                    + "\n\n");
        }
    }

    private void troubles() throws IOException {
        List<String> troubles = report.troubles();
        if (troubles.isEmpty()) {
            return;
        }
        out.write("[WARNING]\n====\n" + sentences.text("glance.incomplete") + "\n\n");
        for (String trouble : troubles.subList(0, Math.min(TROUBLES, troubles.size()))) {
            out.write("* " + Markup.message(trouble) + "\n");
        }
        if (troubles.size() > TROUBLES) {
            out.write(
                    "* " + sentences.text("glance.more", "count", sentences.number(troubles.size() - TROUBLES)) + "\n");
        }
        out.write("====\n\n");
    }
}
