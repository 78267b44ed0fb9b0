package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.output.MigrationJson;
import dev.guidelint.analyzer.output.MigrationText;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.analyzer.output.OutputFormat;
import dev.guidelint.analyzer.output.OutputFormats;
import dev.guidelint.analyzer.output.OutputSettings;
import dev.guidelint.cli.project.GitCheckout;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.report.MigrationWriter;
import dev.guidelint.report.OwnSentences;
import dev.guidelint.report.ReportWriter.Form;
import dev.guidelint.report.model.MigrationReport;
import dev.guidelint.rules.MigrationGoal;
import dev.guidelint.rules.MigrationRules;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a migration costs, and where. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what it takes to move the code to a newer Java, from javax to jakarta, or to Python: each"
                + " piece of work with its places, its effort and what to do. Changes nothing.",
        footer = {
            "",
            "Examples:",
            "  guidelint migrate --from 8 --to 25 .",
            "  guidelint migrate --to jakarta . -o migration.html",
            "  guidelint migrate --to python src/main/java -o readiness.html -o readiness.json",
            "",
            "An estimate is no gate: it ends with 0 whatever was found."
        })
final class MigrateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ScanOptions options = new ScanOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "GOAL",
            description = "Where to go: a release of Java (25), jakarta or python.")
    private String to = "";

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "The release of Java the code is written for; what the build says, by default.")
    private Optional<Integer> from = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write a report; the name decides on the form: .html, .adoc, .pdf, .json or .sarif."
                    + " Can be repeated. Text on the terminal without.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the code; the name of its folder by default.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--idioms", description = "Also what works as before, and has a better way now.")
    private boolean idioms;

    @Option(names = "--places", description = "Name every place in the text, not only the first few.")
    private boolean allPlaces;

    @Option(
            names = "--suppressed",
            description = "Count what is suppressed as well, and what a compiler is silent about.")
    private boolean suppressed;

    @Option(names = "--quiet", description = "No progress, and no messages but errors.")
    private boolean quiet;

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            checkForm(file);
        }
        ProjectLayout layout = options.layout();
        List<String> notes = new ArrayList<>();
        Migration migration = migration(layout, notes);
        ProjectGuide guide = options.guide(layout.root());
        terminal.err().print(guide.problems());
        if (guide.settings().hasErrors()) {
            return ExitCode.USAGE;
        }
        List<ActiveRule> rules = MigrationRules.active(migration.kind(), guide.settings(), idioms);
        ProgressBar bar = new ProgressBar(terminal);
        ScanResult result = Scan.run(options.request(layout, rules)
                .release(migration.from())
                .target(migration.to())
                .progress(bar.unless(quiet))
                .build());
        bar.clear();
        if (!quiet) {
            tell(notes);
        }
        Estimate estimate = Estimate.of(migration, result, suppressed);
        if (files.isEmpty()) {
            MigrationText.Places places = allPlaces ? MigrationText.Places.ALL : MigrationText.Places.FIRST;
            new MigrationText(estimate, places, terminal.hasColors(), terminal.out()).write(result);
            terminal.out().flush();
        }
        boolean all = writeAll(guide, layout, estimate, result);
        return all && !result.isIncomplete() ? ExitCode.CLEAN : ExitCode.FAILURE;
    }

    private Migration migration(ProjectLayout layout, List<String> notes) {
        try {
            return MigrationGoal.of(to, from, layout.release(), notes);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<OutputFormat> dataFormat(Path file) {
        return isNamed(file, ".sarif") ? OutputFormats.standard().find("sarif") : Optional.empty();
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static void checkForm(Path file) {
        Optional<Form> form = Form.of(file);
        if (form.isEmpty() && dataFormat(file).isEmpty()) {
            throw new UsageException(
                    "no form of report is called like " + file + "; names end in .html, .adoc, .pdf, .json or .sarif");
        }
        if (form.isPresent() && form.get().isConverted()) {
            ReportCommand.checkConverter("migrate");
        }
    }

    private boolean writeAll(ProjectGuide guide, ProjectLayout layout, Estimate estimate, ScanResult result)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> sentences = OwnSentences.of(guide.guide(), guide.folder(), problems);
        MigrationReport report = MigrationReport.of(
                name.orElseGet(() -> ReportCommand.nameOf(layout.root())),
                Version.number(),
                estimate,
                guide.guide(),
                sentences,
                result);
        boolean all = true;
        for (Path file : files) {
            try {
                write(report, layout, estimate, result, file);
                if (!quiet) {
                    terminal.out().println("Wrote " + file);
                }
            } catch (IOException e) {
                problems.add(String.valueOf(e.getMessage()));
                all = false;
            }
        }
        tell(problems);
        return all;
    }

    private void write(MigrationReport report, ProjectLayout layout, Estimate estimate, ScanResult result, Path file)
            throws IOException {
        Optional<OutputFormat> data = dataFormat(file);
        if (data.isPresent()) {
            OutputSettings.Builder settings =
                    OutputSettings.builder(Version.number()).suppressed(suppressed);
            GitCheckout.origin(layout.root()).ifPresent(settings::versionControl);
            OutputSettings built = settings.build();
            OutputFile.write(file, out -> data.get().write(result, built, out));
        } else if (Form.of(file).orElseThrow() == Form.JSON) {
            OutputFile.write(file, out -> MigrationJson.write(estimate, result, Version.number(), out));
        } else {
            MigrationWriter.write(report, Form.of(file).orElseThrow(), file);
        }
    }

    private void tell(List<String> messages) {
        for (String message : messages) {
            terminal.err().println("guidelint: " + message);
        }
    }
}
