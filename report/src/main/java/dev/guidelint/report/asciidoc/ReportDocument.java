package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.GuideText;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportBuilder;
import java.io.IOException;
import java.io.Writer;

/**
 * The guide with its evidence, as one AsciiDoc document: at the top how all chapters are doing, then the guide's own
 * text, and in each chapter with rules what was found.
 */
public final class ReportDocument {
    private final Report report;
    private final Sentences sentences;
    private final Lists lists;
    private final String pages;

    /**
     * A document.
     *
     * @param report what to tell
     * @param lists where the full lists go
     * @param pages the folder of the pages with full lists, as a link from the report; of no matter if there are none
     */
    public ReportDocument(Report report, Lists lists, String pages) {
        this.report = report;
        this.sentences = new Sentences(report.guide().sentences());
        this.lists = lists;
        this.pages = pages;
    }

    /**
     * Writes the document. The same report gives the same text.
     *
     * @throws IOException if the writer cannot be written to
     */
    public void write(Writer out) throws IOException {
        EvidenceBox box = new EvidenceBox(sentences, lists, pages, out);
        header(out);
        int next = 0;
        for (Chapter chapter : report.chapters()) {
            boolean isOutside = chapter.id().equals(ReportBuilder.OUTSIDE);
            next = lines(next, chapter.endLine(), out);
            if (chapter.id().equals(ReportBuilder.FRONT)) {
                new Glance(report, sentences, out).write();
            }
            if (isOutside && chapter.places().isEmpty()) {
                continue;
            }
            if (isOutside) {
                out.write("\n== " + sentences.text("chapter.outside") + "\n");
            }
            if (chapter.isChecked()) {
                box.write(chapter);
            }
        }
        colophon(out);
    }

    private void header(Writer out) throws IOException {
        // Above the title, so that the guide itself has the last word.
        out.write("// Written by Guidelint; changes made here will be lost.\n");
        out.write(":source-highlighter: rouge\n:table-caption!:\n:example-caption!:\n:figure-caption!:\n");
        if (report.guide().title().isEmpty()) {
            out.write("= " + sentences.text("contents") + "\n\n");
        }
    }

    /** Writes lines of the guide and tells which comes next. Macros have done their work and become comments. */
    private int lines(int from, int to, Writer out) throws IOException {
        GuideText guide = report.guide();
        for (int i = from; i < to; i++) {
            out.write((guide.macros().contains(i) ? "// " : "") + guide.lines().get(i) + "\n");
        }
        return Math.max(from, to);
    }

    private void colophon(Writer out) throws IOException {
        out.write("\n//-\n\n[.colophon]\n"
                + sentences.text(
                        "colophon",
                        "guide",
                        Markup.code(report.guide().name()),
                        "files",
                        sentences.count("count.files", report.files()),
                        "lines",
                        sentences.count("count.lines", report.lines()),
                        "version",
                        Markup.text(report.version()))
                + "\n");
    }
}
