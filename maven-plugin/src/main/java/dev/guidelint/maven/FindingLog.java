package dev.guidelint.maven;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in Maven's log, in the form of the compiler's messages, which IDEs turn into links. */
final class FindingLog {
    private final Log log;
    private final Path root;
    private final int limit;

    FindingLog(Log log, Path root, int limit) {
        this.log = log;
        this.root = root;
        this.limit = limit;
    }

    void print(ScanResult result) {
        findings(result);
        summary(result);
    }

    private void findings(ScanResult result) {
        List<Evidence> open = result.open();
        for (Evidence evidence : open.subList(0, Math.min(limit, open.size()))) {
            Finding finding = evidence.finding();
            String line = "%s:[%d,%d] %s [%s]"
                    .formatted(
                            root.resolve(finding.path()),
                            finding.region().startLine(),
                            finding.region().startColumn(),
                            finding.message(),
                            finding.rule());
            switch (evidence.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case INFO -> log.info(line);
            }
        }
        if (open.size() > limit) {
            log.info("... and " + (open.size() - limit) + " more");
        }
    }

    /** What the scan could not do, and how much it found. */
    void summary(ScanResult result) {
        List<Evidence> open = result.open();
        for (Notification notification : result.notifications()) {
            String line = (notification.path().isEmpty() ? "" : root.resolve(notification.path()) + ": ")
                    + notification.message();
            if (notification.kind().isFailure()) {
                log.error(line);
            } else {
                log.warn(line);
            }
        }
        log.info("Guidelint: " + result.count(Severity.ERROR) + " errors, " + result.count(Severity.WARNING)
                + " warnings, " + result.count(Severity.INFO) + " notes, "
                + (result.evidence().size() - open.size()) + " suppressed, in " + result.files() + " files");
    }
}
