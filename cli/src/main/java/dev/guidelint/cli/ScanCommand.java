package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.Profile;
import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.Gate;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scans code and writes what was found. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks Java code against a guide and says what was found, and where.",
        footer = {
            "",
            "Examples:",
            "  guidelint scan .",
            "  guidelint scan src/main/java --class-path lib/a.jar:lib/b.jar --release 17",
            "  guidelint scan . --format text --format sarif -o target/lint.sarif",
            "",
            "A finding is silenced where it stands, with a reason:",
            "  // guide:off RULE -- why",
            "  // guide:off RULE until 2027-01-31 -- why",
            "  @SuppressWarnings(\"guide:RULE\")",
            "or for whole folders in the guide: rule::RULE[paths=\"!src/legacy/**\"]"
        })
final class ScanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ScanOptions options = new ScanOptions();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<OutputTarget> targets = new ArrayList<>();

    @Mixin
    private RuleSelection selection = new RuleSelection();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 from this severity on: error"
                    + " (default), warning, info or never. Overrides the guide's :fail-on:.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "Write at most so many findings; all are counted.")
    private Optional<Integer> maxFindings = Optional.empty();

    @Option(names = "--suppressed", description = "Also write findings that are suppressed.")
    private boolean suppressed;

    @Option(names = "--profile", description = "Say where the time went: by phase, rule and file.")
    private boolean profile;

    @Option(names = "--quiet", description = "Only results: no progress, and no messages but errors.")
    private boolean quiet;

    ScanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ProjectLayout layout = options.layout();
        ProjectGuide guide = options.guide(layout.root());
        Outputs outputs = Outputs.of(targets, guide, layout.root(), terminal);
        if (!quiet || guide.settings().hasErrors()) {
            terminal.err().print(guide.problems());
        }
        if (guide.settings().hasErrors()) {
            return ExitCode.USAGE;
        }
        Profile times = new Profile(profile);
        ProgressBar bar = new ProgressBar(terminal);
        ScanResult result = Scan.run(options.request(layout, selection.of(guide))
                .progress(bar.unless(quiet))
                .profile(times)
                .build());
        bar.clear();
        int code = exitCode(result, guide);
        boolean allWritten = outputs.write(result, maxFindings, suppressed, code);
        if (!outputs.hasTextOnTerminal()) {
            outputs.printNotifications(result);
        }
        if (profile) {
            ProfileReport.print(times, terminal.err());
        }
        return allWritten ? code : ExitCode.FAILURE;
    }

    private int exitCode(ScanResult result, ProjectGuide guide) {
        if (result.isIncomplete()) {
            return ExitCode.FAILURE;
        }
        Gate gate =
                new Gate(failOn.map(FailOn::severity).orElse(guide.settings().failOn()), 0);
        return gate.passes(result) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
