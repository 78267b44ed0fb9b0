package dev.guidelint.cli;

import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Suggestions;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.analyzer.output.OutputFormat;
import dev.guidelint.analyzer.output.OutputFormats;
import dev.guidelint.analyzer.output.OutputSettings;
import dev.guidelint.analyzer.output.OutputSettings.VersionControl;
import dev.guidelint.cli.project.GitCheckout;
import dev.guidelint.report.AsciidocReport;
import dev.guidelint.report.OwnSentences;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results that a run writes. */
final class Outputs {
    private final List<OutputTarget> targets;
    private final OutputFormats formats;
    private final Optional<VersionControl> origin;
    private final Terminal terminal;

    private Outputs(
            List<OutputTarget> targets, OutputFormats formats, Optional<VersionControl> origin, Terminal terminal) {
        this.targets = targets;
        this.formats = formats;
        this.origin = origin;
        this.terminal = terminal;
    }

    /**
     * The results that were asked for; text on the standard output if none was.
     *
     * @throws UsageException if a format does not exist, or two results would go to one place
     * @throws IOException if the guide's own sentences for reports cannot be read
     */
    static Outputs of(List<OutputTarget> targets, ProjectGuide guide, Path root, Terminal terminal) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> sentences = OwnSentences.of(guide.guide(), guide.folder(), problems);
        for (String problem : problems) {
            terminal.err().println("guidelint: " + problem);
        }
        OutputFormats formats =
                OutputFormats.standard().with(new AsciidocReport(guide.guide(), guide.settings(), sentences));
        List<OutputTarget> all = targets.isEmpty() ? List.of(OutputTarget.standard()) : targets;
        List<Optional<Path>> places = new ArrayList<>();
        List<String> names = formats.names();
        for (OutputTarget target : all) {
            if (!names.contains(target.format())) {
                String hint = Suggestions.didYouMean(target.format(), names);
                throw new UsageException("there is no format `" + target.format() + "`; "
                        + (hint.isEmpty() ? "there are " + String.join(", ", names) : hint));
            }
            Optional<Path> place =
                    target.file().map(path -> path.toAbsolutePath().normalize());
            if (places.contains(place)) {
                throw new UsageException("two results would be written to "
                        + place.map(Path::toString).orElse("the standard output") + "; give each its own -o");
            }
            places.add(place);
        }
        return new Outputs(all, formats, GitCheckout.origin(root), terminal);
    }

    /** Whether a person reads the result as text right away. */
    boolean hasTextOnTerminal() {
        return targets.stream()
                .anyMatch(target ->
                        target.format().equals("text") && target.file().isEmpty());
    }

    /** Writes all results; a failure with one does not keep the others from being written. */
    boolean write(ScanResult result, Optional<Integer> maxFindings, boolean suppressed, int exitCode)
            throws IOException {
        boolean all = true;
        for (OutputTarget target : targets) {
            OutputFormat format = formats.find(target.format()).orElseThrow();
            OutputSettings.Builder settings = OutputSettings.builder(Version.number())
                    .suppressed(suppressed)
                    .exitCode(exitCode)
                    .colors(terminal.hasColors() && target.file().isEmpty());
            maxFindings.ifPresent(settings::maxFindings);
            origin.ifPresent(settings::versionControl);
            OutputSettings built = settings.build();
            if (target.file().isEmpty()) {
                format.write(result, built, terminal.out());
                terminal.out().flush();
            } else {
                all &= writeFile(target.file().get(), format, result, built);
            }
        }
        return all;
    }

    private boolean writeFile(Path file, OutputFormat format, ScanResult result, OutputSettings settings) {
        try {
            OutputFile.write(file, out -> format.write(result, settings, out));
            return true;
        } catch (IOException e) {
            terminal.err().println("guidelint: " + e.getMessage());
            return false;
        }
    }

    /** Says what went wrong with the scan, for runs whose results go elsewhere. */
    void printNotifications(ScanResult result) {
        for (Notification notification : result.notifications()) {
            String place = notification.path()
                    + notification
                            .region()
                            .map(region -> ":" + region.startLine() + ":" + region.startColumn())
                            .orElse("");
            terminal.err()
                    .println("guidelint: " + (place.isEmpty() ? "" : place + ": ")
                            + notification.rule().map(rule -> rule + ": ").orElse("") + notification.message());
        }
    }
}
