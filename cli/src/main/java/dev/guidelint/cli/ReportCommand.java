package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.report.OwnSentences;
import dev.guidelint.report.ReportWriter;
import dev.guidelint.report.ReportWriter.Form;
import dev.guidelint.report.model.History;
import dev.guidelint.report.model.PastScan;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportBuilder;
import dev.guidelint.report.model.ReportFile;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands the guide back with the evidence of a scan in its chapters. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks Java code and hands the guide back with the evidence in its chapters.",
        footer = {
            "",
            "Examples:",
            "  guidelint report . -o report.html",
            "  guidelint report . -o report.html -o report.pdf -o report.json --history reports/history",
            "  guidelint report --from report.json -o report.html",
            "",
            "A report is no gate: it ends with 0 whatever was found. `guidelint scan` says whether a build may go on."
        })
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ScanOptions options = new ScanOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the report; the name decides on the form: .html, .adoc, .pdf or .json (to be"
                    + " kept). Can be repeated; report.html by default.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FILE", description = "Scan nothing, but take a report that was kept.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the code; the name of its folder by" + " default.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Compare with the scans kept in this folder, and keep this one there: a small file for each.")
    private Optional<Path> history = Optional.empty();

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description =
                    "What to call this scan in the history: a release, for" + " example; today's date by default.")
    private Optional<String> label = Optional.empty();

    @Option(names = "--quiet", description = "No progress, and no messages but errors.")
    private boolean quiet;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> targets = files.isEmpty() ? List.of(Path.of("report.html")) : files;
        boolean isConverted = false;
        for (Path target : targets) {
            Form form = Form.of(target)
                    .orElseThrow(() -> new UsageException("no form of report is called like " + target
                            + "; names end in .html, .adoc, .pdf or .json"));
            isConverted |= form.isConverted();
        }
        if (isConverted) {
            checkConverter("report");
        }
        return from.isPresent() ? written(ReportFile.read(from.get()), targets, Path.of("")) : scanned(targets);
    }

    /**
     * Checks that what makes pages and booklets is there.
     *
     * @throws UsageException if it is not
     */
    static void checkConverter(String command) {
        if (!hasConverter()) {
            throw new UsageException("HTML and PDF need the libraries in the folder lib beside guidelint.jar:"
                    + " java -cp 'guidelint.jar:lib/*' dev.guidelint.cli.Main " + command + " ...");
        }
    }

    private static boolean hasConverter() {
        return ReportCommand.class.getResource("/org/asciidoctor/Asciidoctor.class") != null;
    }

    private int scanned(List<Path> targets) throws IOException {
        ProjectLayout layout = options.layout();
        ProjectGuide guide = options.guide(layout.root());
        terminal.err().print(guide.problems());
        if (guide.settings().hasErrors()) {
            return ExitCode.USAGE;
        }
        List<String> problems = new ArrayList<>();
        var sentences = OwnSentences.of(guide.guide(), guide.folder(), problems);
        ProgressBar bar = new ProgressBar(terminal);
        ScanResult result = Scan.run(options.request(layout, guide.settings().activeRules())
                .progress(bar.unless(quiet))
                .build());
        bar.clear();
        Report report = ReportBuilder.report(
                name.orElseGet(() -> nameOf(layout.root())),
                Version.number(),
                guide.guide(),
                guide.settings(),
                sentences,
                result);
        report = history.isPresent() ? report.with(remembered(report, problems)) : report;
        tell(problems);
        try (ReportWriter writer = new ReportWriter(report, guide.folder())) {
            if (hasConverter()) {
                Optional<String> misreading = writer.misreading(guide.guide());
                if (misreading.isPresent()) {
                    terminal.err().println("guidelint: " + misreading.get());
                    return ExitCode.FAILURE;
                }
            }
            boolean all = writeAll(writer, targets);
            return all && !result.isIncomplete() ? ExitCode.CLEAN : ExitCode.FAILURE;
        }
    }

    private List<PastScan> remembered(Report report, List<String> problems) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String today = now.atZone(ZoneOffset.UTC).toLocalDate().toString();
        PastScan scan = report.remembered(label.orElse(today), now.toString());
        History kept = new History(history.orElseThrow());
        kept.add(scan);
        return kept.scans(problems);
    }

    /** What to call the code in a folder. */
    static String nameOf(Path root) {
        return Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    private int written(Report report, List<Path> targets, Path folder) {
        try (ReportWriter writer = new ReportWriter(report, folder.toAbsolutePath())) {
            return writeAll(writer, targets) ? ExitCode.CLEAN : ExitCode.FAILURE;
        }
    }

    private boolean writeAll(ReportWriter writer, List<Path> targets) {
        boolean all = true;
        for (Path target : targets) {
            try {
                writer.write(Form.of(target).orElseThrow(), target);
                if (!quiet) {
                    terminal.out().println("Wrote " + target);
                }
            } catch (IOException e) {
                terminal.err().println("guidelint: " + e.getMessage());
                all = false;
            }
        }
        tell(writer.warnings());
        return all;
    }

    private void tell(List<String> problems) {
        for (String problem : problems) {
            terminal.err().println("guidelint: " + problem);
        }
    }
}
