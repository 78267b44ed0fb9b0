package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.output.OutputFormat;
import dev.guidelint.analyzer.output.OutputSettings;
import dev.guidelint.report.asciidoc.Lists;
import dev.guidelint.report.asciidoc.ReportDocument;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The report as AsciiDoc, as one of the formats that a scan can be written in. */
public final class AsciidocReport implements OutputFormat {
    private final Guide guide;
    private final GuideSettings guideSettings;
    private final Map<String, String> sentences;

    /**
     * A report in the words of a guide.
     *
     * @param guide the guide that the scan was made with
     * @param settings what it means for the scan
     * @param sentences sentences that replace those of the report, by key
     */
    public AsciidocReport(Guide guide, GuideSettings settings, Map<String, String> sentences) {
        this.guide = guide;
        this.guideSettings = settings;
        this.sentences = Map.copyOf(sentences);
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
        Report report = ReportBuilder.report("", settings.version(), guide, guideSettings, sentences, result);
        new ReportDocument(report, Lists.INLINE, "").write(out);
    }
}
