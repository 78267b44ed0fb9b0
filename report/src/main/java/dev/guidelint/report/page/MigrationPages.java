package dev.guidelint.report.page;

import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.report.asciidoc.MigrationDocument;
import dev.guidelint.report.asciidoc.Sentences;
import dev.guidelint.report.model.MigrationReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a migration costs, as a page or a booklet in the look of all reports. */
public final class MigrationPages {
    private final MigrationReport report;
    private final Converter converter;

    /** Pages that are made from one text, whatever their form. */
    public MigrationPages(MigrationReport report, Converter converter) {
        this.report = report;
        this.converter = converter;
    }

    /**
     * Writes one file that needs no other, and no network.
     *
     * @throws IOException if it cannot be written
     */
    public void html(Path target) throws IOException {
        Map<String, String> own = new HashMap<>(report.sentences());
        own.put("contents", new Sentences(own).text("migration.contents"));
        Sentences sentences = new Sentences(own);
        String page = Look.dressed(converter.html(text(), Path.of(""), Look.attributes(sentences)), sentences);
        OutputFile.write(target, out -> out.write(page));
    }

    /**
     * Writes a booklet.
     *
     * @throws IOException if it cannot be written
     */
    public void pdf(Path target) throws IOException {
        OutputFile.write(target, Booklet.of(text(), Path.of(""), converter));
    }

    private String text() throws IOException {
        StringWriter text = new StringWriter();
        new MigrationDocument(report).write(text);
        return text.toString();
    }
}
