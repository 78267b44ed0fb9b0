package dev.guidelint.cli;

import dev.guidelint.analyzer.guide.RuleChoice;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.cli.project.ProjectLayout;
import dev.guidelint.rules.DefaultGuide;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, checks and shows guides. */
@Command(
        name = "guide",
        mixinStandardHelpOptions = true,
        description = "Makes, checks or shows the guide of a project.",
        subcommands = {GuideCommand.Init.class, GuideCommand.Check.class, GuideCommand.Show.class})
final class GuideCommand implements Callable<Integer> {
    private final Terminal terminal;

    GuideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err().println("guidelint: say what to do with the guide: init, check or show");
        return ExitCode.USAGE;
    }

    /** Gives a project a guide of its own. */
    @Command(
            name = "init",
            mixinStandardHelpOptions = true,
            description =
                    "Gives a project a guide of its own, to be edited: a short one that includes the chapters of the"
                            + " guide that comes with Guidelint.")
    static final class Init implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to make; guide.adoc by default.")
        private Path file = Path.of("guide.adoc");

        @Option(names = "--full", description = "Write all chapters out instead of including them.")
        private boolean full;

        @Option(names = "--force", description = "Replace a guide that is there.")
        private boolean force;

        Init(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            if (Files.exists(file) && !force) {
                throw new UsageException(file + " exists; --force replaces it");
            }
            String text = full ? DefaultGuide.asOneFile() : DefaultGuide.starter();
            OutputFile.write(file, out -> out.write(text));
            terminal.out().println("Wrote " + file + ". Edit it as you like, and try: guidelint guide check " + file);
            return ExitCode.CLEAN;
        }
    }

    /** Says what is wrong with a guide. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says what is wrong with a guide, if anything.")
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "The guide; the project's own by default.")
        private Optional<Path> file = Optional.empty();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            ProjectGuide guide = loadGuide(file);
            terminal.err().print(guide.problems());
            if (guide.settings().hasErrors()) {
                return ExitCode.USAGE;
            }
            int rules = guide.settings().activeRules().size();
            terminal.out()
                    .println(guide.guide().name() + ": " + rules + (rules == 1 ? " rule is on" : " rules are on"));
            return ExitCode.CLEAN;
        }
    }

    /** Prints what a guide comes to. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the rules that are on, all their settings, and where each comes from.")
    static final class Show implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "The guide; the project's own by default.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--all", description = "Also rules that are off.")
        private boolean all;

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            ProjectGuide guide = loadGuide(file);
            terminal.err().print(guide.problems());
            if (guide.settings().hasErrors()) {
                return ExitCode.USAGE;
            }
            PrintWriter out = terminal.out();
            out.println(guide.guide().name() + ": " + guide.guide().title());
            SettingLines.print(guide.settings().documentValues(), out);
            for (RuleChoice choice : guide.settings().choices()) {
                if (choice.isActive() || all) {
                    out.println();
                    out.println(choice.id() + " (" + SettingLines.origin(choice) + ")");
                    SettingLines.print(choice.values(), out);
                }
            }
            return ExitCode.CLEAN;
        }
    }

    /** The guide in a file, or that of the project around the current folder. */
    static ProjectGuide loadGuide(Optional<Path> file) {
        return ScanOptions.guide(file, ProjectLayout.of(List.of(Path.of(""))).root());
    }
}
