package dev.guidelint.report;

import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.report.asciidoc.MigrationDocument;
import dev.guidelint.report.model.MigrationReport;
import dev.guidelint.report.page.Converter;
import dev.guidelint.report.page.MigrationPages;
import java.io.IOException;
import java.nio.file.Path;

/** Writes what a migration costs, in forms that are read by people. */
public final class MigrationWriter {
    private MigrationWriter() {}

    /**
     * Writes a report.
     *
     * @param report what to tell
     * @param form one of those that people read; data is written by others
     * @param target the file, written whole or not at all
     * @throws IOException if it cannot be written
     */
    public static void write(MigrationReport report, ReportWriter.Form form, Path target) throws IOException {
        if (form == ReportWriter.Form.ADOC) {
            OutputFile.write(target, out -> new MigrationDocument(report).write(out));
            return;
        }
        try (Converter converter = new Converter()) {
            MigrationPages pages = new MigrationPages(report, converter);
            if (form == ReportWriter.Form.PDF) {
                pages.pdf(target);
            } else {
                pages.html(target);
            }
        }
    }
}
