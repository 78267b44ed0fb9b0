package dev.guidelint.cli;

import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.engine.FixRounds;
import dev.guidelint.analyzer.engine.FixRounds.FixedFile;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.output.SourceRewrite;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.rules.ProjectGuide;
import dev.guidelint.rules.jakarta.JakartaPack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mends what rules know how to mend. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Applies the fixes that rules propose, again and again until there is nothing more to do. Only safe"
                        + " ones, unless you say otherwise: those change nothing that anybody could notice but the defect.",
        footer = {
            "",
            "Examples:",
            "  guidelint fix --diff .                     look at it first; changes nothing",
            "  guidelint fix .",
            "  guidelint fix . --rule raw-type",
            "  guidelint fix . --unsafe --diff > review.patch",
            "  guidelint fix . --to jakarta               rename javax to jakarta where Jakarta EE did"
        })
final class FixCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ScanOptions options = new ScanOptions();

    @Mixin
    private RuleSelection selection = new RuleSelection();

    @Option(names = "--unsafe", description = "Also apply fixes that a person should look at afterwards.")
    private boolean unsafe;

    @Option(
            names = "--to",
            paramLabel = "WHERE",
            description = "Only the fixes that lead there, whether or not the guide has their rules on: jakarta renames"
                    + " what Jakarta EE has renamed.")
    private Optional<Journey> journey = Optional.empty();

    @Option(names = "--diff", description = "Print a patch, for git apply or patch -p1, and change nothing.")
    private boolean diff;

    /** Where fixes can lead. */
    enum Journey {
        /** Jakarta EE, from Java EE. */
        JAKARTA;

        /** The rules that know the way, as the guide has them, or as they are if it has them off. */
        List<ActiveRule> rules(ProjectGuide guide) {
            RulePack pack = JakartaPack.pack();
            return pack.rules().stream()
                    .map(rule -> guide.settings().activeRules().stream()
                            .filter(active ->
                                    active.info().id().equals(rule.info().id()))
                            .findFirst()
                            .orElseGet(() -> new ActiveRule(rule, RuleSettings.defaults(rule.info()), pack.chapter())))
                    .toList();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ProjectLayout layout = options.layout();
        ProjectGuide guide = options.guide(layout.root());
        terminal.err().print(guide.problems());
        if (guide.settings().hasErrors()) {
            return ExitCode.USAGE;
        }
        List<ActiveRule> rules = journey.map(where -> where.rules(guide)).orElseGet(() -> selection.of(guide));
        FixRounds.Outcome outcome = FixRounds.run(options.request(layout, rules).build(), this::isWanted);
        for (String path : outcome.spoilt()) {
            terminal.err().println("guidelint: " + path + ": a fix would leave no valid Java, so it is left alone");
        }
        List<FixedFile> done = diff ? print(outcome.files(), layout) : write(outcome.files(), layout);
        summarize(done, outcome);
        return done.size() == outcome.files().size() && !outcome.last().isIncomplete()
                ? ExitCode.CLEAN
                : ExitCode.FAILURE;
    }

    private boolean isWanted(Fix fix) {
        return unsafe || fix.safety() == Fix.Safety.SAFE;
    }

    /** What is done with a fixed file. */
    private interface Step {
        void take(FixedFile file, Path path) throws IOException;
    }

    /** Takes a step for each file, and gives those for which that went well. */
    private List<FixedFile> each(List<FixedFile> files, ProjectLayout layout, String otherwise, Step step) {
        List<FixedFile> done = new ArrayList<>();
        for (FixedFile file : files) {
            String path = file.before().path();
            try {
                step.take(file, layout.root().resolve(path));
                done.add(file);
            } catch (IOException e) {
                terminal.err().println("guidelint: " + path + ": " + otherwise + ": " + e.getMessage());
            }
        }
        return done;
    }

    /** A patch holds the lines of a file as they are, so it is encoded as the file is. */
    private List<FixedFile> print(List<FixedFile> files, ProjectLayout layout) {
        PrintWriter out = terminal.out(layout.encoding());
        List<FixedFile> done = each(files, layout, "left out", (file, path) -> {
            SourceRewrite.check(path, file.before(), layout.encoding());
            out.print(Patch.of(file.before(), file.after()));
        });
        out.flush();
        return done;
    }

    private List<FixedFile> write(List<FixedFile> files, ProjectLayout layout) {
        return each(files, layout, "not changed", (file, path) -> {
            SourceRewrite.replace(path, file.before(), file.after(), layout.encoding());
            terminal.out().println(file.before().path() + ": " + describe(file));
        });
    }

    private static String describe(FixedFile file) {
        return file.fixes().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What was done goes where it does not get into a patch. */
    private void summarize(List<FixedFile> done, FixRounds.Outcome outcome) {
        PrintWriter out = diff ? terminal.err() : terminal.out();
        int fixes = done.stream().mapToInt(FixedFile::count).sum();
        long left = outcome.last().open().stream()
                .filter(evidence -> evidence.finding().fix().isPresent())
                .count();
        out.println(
                fixes == 0
                        ? (outcome.files().isEmpty() ? "Nothing to fix." : "Nothing was fixed.")
                        : "%s %d %s in %d %s."
                                .formatted(
                                        diff ? "Would apply" : "Applied",
                                        fixes,
                                        fixes == 1 ? "fix" : "fixes",
                                        done.size(),
                                        done.size() == 1 ? "file" : "files"));
        if (left > 0 && !unsafe) {
            out.println(
                    left == 1
                            ? "1 more needs a second look: guidelint fix --unsafe --diff"
                            : left + " more need a second look: guidelint fix --unsafe --diff");
        }
    }
}
