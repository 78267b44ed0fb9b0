package dev.guidelint.report.page;

import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.report.asciidoc.Lists;
import dev.guidelint.report.asciidoc.ReportDocument;
import dev.guidelint.report.model.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * The report as a booklet: a chapter a page, without the full lists, hence of bounded length whatever was found. Takes some
 * twenty seconds.
 */
public final class PdfReport {
    private final Converter converter;

    /** A writer of reports. */
    public PdfReport(Converter converter) {
        this.converter = converter;
    }

    /**
     * Writes a report.
     *
     * @param report what to tell
     * @param folder the folder of the guide, that its pictures are relative to
     * @param target the file, written whole or not at all
     * @throws IOException if it cannot be written
     */
    public void write(Report report, Path folder, Path target) throws IOException {
        StringWriter text = new StringWriter();
        new ReportDocument(report, Lists.INLINE, "").write(text);
        OutputFile.write(target, Booklet.of(text.toString(), folder, converter));
    }
}
