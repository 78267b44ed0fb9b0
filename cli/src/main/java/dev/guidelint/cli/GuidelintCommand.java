package dev.guidelint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it explains what there is. */
@Command(
        name = "guidelint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks Java code against a maintainability guide: an AsciiDoc document whose chapters say how the"
                        + " team writes Java, and whose rule:: macros switch the checks on.",
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Begin with:",
            "  guidelint scan .           check this project",
            "  guidelint explain RULE     why a rule exists, and how to live with it",
            "  guidelint fix --diff .     what could be mended without a second look",
            "  guidelint guide init       make the guide your own",
            "  guidelint migrate --to 25  what it takes to get to Java 25",
            "",
            "Exit codes: 0 clean, 1 findings at or above the gate, 2 wrong use or a bad guide, 3 the scan itself failed."
        },
        subcommands = {
            ScanCommand.class,
            FixCommand.class,
            ReportCommand.class,
            MigrateCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            GuideCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
final class GuidelintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
