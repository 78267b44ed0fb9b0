package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.report.model.MigrationReport;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way in for callers that load this module by name, because its libraries are too large to be always there: the Maven
 * plugin. Hence its signature knows nothing but the JDK and the analyzer.
 */
public final class ReportEntry {
    private ReportEntry() {}

    /**
     * Writes the report on a scan as HTML.
     *
     * @param project name of what was scanned; empty if it has none
     * @param version version of Guidelint
     * @param guide the guide that the scan was made with
     * @param settings what it means for the scan
     * @param folder the folder of the guide, that its pictures are relative to
     * @param result what was found
     * @param target the file
     * @return what is wrong with the guide as a text, a line each; empty if nothing is
     * @throws IOException if a file cannot be read or written, or Asciidoctor reads the guide in another way than the scan did
     */
    public static List<String> html(
            String project,
            String version,
            Guide guide,
            GuideSettings settings,
            Path folder,
            ScanResult result,
            Path target)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> sentences = OwnSentences.of(guide, folder, problems);
        Report report = ReportBuilder.report(project, version, guide, settings, sentences, result);
        try (ReportWriter writer = new ReportWriter(report, folder)) {
            Optional<String> misreading = writer.misreading(guide);
            if (misreading.isPresent()) {
                throw new IOException(misreading.get());
            }
            writer.write(ReportWriter.Form.HTML, target);
            problems.addAll(writer.warnings());
        }
        return problems;
    }

    /**
     * Writes what a migration costs as HTML.
     *
     * @param project name of what was scanned; empty if it has none
     * @param version version of Guidelint
     * @param guide the guide that the scan was made with
     * @param folder the folder of the guide, that its own sentences are relative to
     * @param estimate the pieces of work
     * @param result what was found
     * @param target the file
     * @return what is wrong with the guide's own sentences, a line each; empty if nothing is
     * @throws IOException if a file cannot be read or written
     */
    public static List<String> migration(
            String project, String version, Guide guide, Path folder, Estimate estimate, ScanResult result, Path target)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> sentences = OwnSentences.of(guide, folder, problems);
        MigrationReport report = MigrationReport.of(project, version, estimate, guide, sentences, result);
        MigrationWriter.write(report, ReportWriter.Form.HTML, target);
        return problems;
    }
}
