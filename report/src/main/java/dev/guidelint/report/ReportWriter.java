package dev.guidelint.report;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.report.asciidoc.Lists;
import dev.guidelint.report.asciidoc.ReportDocument;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportFile;
import dev.guidelint.report.page.Converter;
import dev.guidelint.report.page.HtmlReport;
import dev.guidelint.report.page.MacroCheck;
import dev.guidelint.report.page.PdfReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report in any of its forms. Asciidoctor is started when the first form needs it. */
public final class ReportWriter implements AutoCloseable {
    private final Report report;
    private final Path folder;
    private Optional<Converter> converter = Optional.empty();

    /**
     * A writer.
     *
     * @param report what to tell
     * @param folder the folder of the guide, that its pictures are relative to
     */
    public ReportWriter(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** A form of report, by how names of its files end. */
    public enum Form {
        /** A page to look at. */
        HTML,
        /** A text to go on working with. */
        ADOC,
        /** A booklet to print. */
        PDF,
        /** Data. */
        JSON;

        /** The form that a file's name asks for. */
        public static Optional<Form> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Form form : values()) {
                if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                    return Optional.of(form);
                }
            }
            return name.endsWith(".htm")
                    ? Optional.of(HTML)
                    : name.endsWith(".asciidoc") ? Optional.of(ADOC) : Optional.empty();
        }

        /** Whether Asciidoctor is needed. */
        public boolean isConverted() {
            return this == HTML || this == PDF;
        }
    }

    /**
     * Compares how Asciidoctor reads the guide with how it was read for the scan.
     *
     * @return the first difference, for people; empty if there is none
     * @throws IOException if the guide cannot be copied to a scratch folder
     */
    public Optional<String> misreading(Guide guide) throws IOException {
        return MacroCheck.difference(guide, converter());
    }

    /**
     * Writes the report.
     *
     * @throws IOException if a file cannot be written; each is written whole or not at all
     */
    public void write(Form form, Path target) throws IOException {
        switch (form) {
            case HTML -> new HtmlReport(converter()).write(report, folder, target);
            case PDF -> new PdfReport(converter()).write(report, folder, target);
            case ADOC -> OutputFile.write(target, out -> new ReportDocument(report, Lists.INLINE, "").write(out));
            case JSON -> ReportFile.write(report, target);
        }
    }

    /** What Asciidoctor had to say about the guide. */
    public List<String> warnings() {
        return converter.map(Converter::warnings).orElse(List.of());
    }

    private Converter converter() {
        if (converter.isEmpty()) {
            converter = Optional.of(new Converter());
        }
        return converter.get();
    }

    @Override
    public void close() {
        converter.ifPresent(Converter::close);
    }
}
