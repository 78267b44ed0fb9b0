package dev.guidelint.docs;

import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.report.ReportEntry;
import dev.guidelint.rules.ProjectGuide;
import dev.guidelint.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real report: it is made of the sample project each time the site is. */
final class SampleReport {
    private SampleReport() {}

    /**
     * Writes it.
     *
     * @param name what the report calls the code
     * @param version version of Guidelint
     * @param root folder of the project
     * @param target the file to write
     * @throws IOException if the scan is incomplete, the guide has a fault, or the file cannot be written
     */
    static void write(String name, String version, Path root, Path target) throws IOException {
        ProjectGuide guide = ProjectGuide.load(Optional.empty(), root);
        ScanResult result = Scan.run(ScanRequest.of(root, guide.settings().activeRules())
                .sources(List.of(
                        new SourceRoot(root.resolve("src/main/java"), Optional.of(SourceSet.MAIN)),
                        new SourceRoot(root.resolve("src/test/java"), Optional.of(SourceSet.TEST))))
                .knownRules(RulePacks.names())
                .release(17)
                .build());
        if (result.isIncomplete()) {
            throw new IOException("the scan of " + root + " is incomplete");
        }
        List<String> problems =
                ReportEntry.html(name, version, guide.guide(), guide.settings(), guide.folder(), result, target);
        if (!problems.isEmpty()) {
            throw new IOException(problems.get(0));
        }
    }
}
