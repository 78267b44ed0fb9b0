package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideLine;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.output.OutputFormat;
import dev.guidelint.analyzer.output.OutputSettings;
import dev.guidelint.analyzer.output.Words;
import java.io.IOException;
import java.io.Writer;

/**
 * The guide with its evidence, as one AsciiDoc document: at the top how all chapters are doing, then the guide's own
 * text, and in each chapter with rules what was found.
 */
public final class AsciidocReport implements OutputFormat {
    private final Guide guide;
    private final GuideSettings guideSettings;

    /**
     * A report in the words of a guide.
     *
     * @param guide the guide that the scan was made with
     * @param settings what it means for the scan
     */
    public AsciidocReport(Guide guide, GuideSettings settings) {
        this.guide = guide;
        this.guideSettings = settings;
    }

    @Override
    public String name() {
        return "asciidoc";
    }

    @Override
    public String extension() {
        return "adoc";
    }

    @Override
    public void write(ScanResult result, OutputSettings settings, Writer out) throws IOException {
        Chapters chapters = Chapters.of(guide, guideSettings, result);
        EvidenceBlock block = new EvidenceBlock(result, out);
        header(out);
        int next = lines(0, chapters.front().endLine(), out);
        Glance.write(chapters, result, out);
        evidence(chapters.front(), block);
        for (ChapterEvidence chapter : chapters.all()) {
            next = lines(next, chapter.endLine(), out);
            evidence(chapter, block);
        }
        lines(next, guide.lines().size(), out);
        if (!chapters.outside().findings().isEmpty()) {
            out.write("\n== " + chapters.outside().title() + "\n");
            evidence(chapters.outside(), block);
        }
        colophon(result, settings, out);
    }

    private void header(Writer out) throws IOException {
        // Above the title, so that the guide itself has the last word.
        out.write("// Written by Guidelint; changes made here will be lost.\n");
        out.write(":source-highlighter: rouge\n:table-caption!:\n:example-caption!:\n");
        if (guide.title().isEmpty()) {
            out.write("= Guide\n\n");
        }
    }

    /** Writes lines of the guide and tells which comes next. Macros have done their work and become comments. */
    private int lines(int from, int to, Writer out) throws IOException {
        for (int i = from; i < to; i++) {
            GuideLine line = guide.lines().get(i);
            out.write((guide.macroAt(i).isPresent() ? "// " : "") + line.text() + "\n");
        }
        return Math.max(from, to);
    }

    private static void evidence(ChapterEvidence chapter, EvidenceBlock block) throws IOException {
        if (chapter.isChecked()) {
            block.write(chapter);
        }
    }

    private void colophon(ScanResult result, OutputSettings settings, Writer out) throws IOException {
        out.write("\n//-\n\n[.colophon]\nRead from " + Markup.code(guide.name()) + " and "
                + Words.count(result.files(), "file") + " (" + Words.count(result.lines(), "line")
                + ") by Guidelint " + Markup.text(settings.version()) + ".\n");
    }
}
