package dev.guidelint.cli;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.guide.RuleChoice;
import dev.guidelint.analyzer.page.RulePage;
import dev.guidelint.rules.ProjectGuide;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule, its options, and what the guide makes of it here. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a rule exists, with examples, which options it has, and how the guide here sets them.")
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Terminal terminal;

    @Parameters(paramLabel = "RULE", description = "Id of the rule, as findings show it.")
    private String rule = "";

    @CommandLine.Option(
            names = "--guide",
            paramLabel = "FILE",
            description = "The guide whose settings to show; that of the project around the current folder by default.")
    private Optional<Path> guide = Optional.empty();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleCatalog.Entry entry = RuleCatalog.find(rule);
        RuleInfo info = entry.rule().info();
        PrintWriter out = terminal.out();
        out.println(RulePage.of(entry.rule()).text(WIDTH).stripTrailing());
        facts(entry, out);
        options(info, out);
        return here(info.id(), out);
    }

    private static void facts(RuleCatalog.Entry entry, PrintWriter out) {
        RuleInfo info = entry.rule().info();
        out.println();
        out.println("In the guide");
        out.println("  Chapter: " + entry.chapter());
        out.println("  Default: " + info.severity().label() + ", " + (info.enabled() ? "on" : "off") + ", in "
                + info.sources().stream()
                        .map(set -> set.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(" and "))
                + " sources");
        out.println("  Switched on with: rule::" + info.id() + "[]");
    }

    private static void options(RuleInfo info, PrintWriter out) {
        if (info.options().isEmpty()) {
            return;
        }
        out.println();
        out.println("Options");
        for (Option<?> option : info.options()) {
            out.println("  " + option.name() + "=\"" + option.defaultText() + "\"");
            out.println("      " + option.description() + " (" + option.kind() + ")");
        }
    }

    /** What applies where the user stands: a page tells the defaults, and those are not what decides. */
    private int here(String id, PrintWriter out) {
        ProjectGuide project = GuideCommand.loadGuide(guide);
        if (project.settings().hasErrors()) {
            terminal.err().print(project.problems());
            return ExitCode.USAGE;
        }
        for (RuleChoice choice : project.settings().choices()) {
            if (choice.id().equals(id)) {
                out.println();
                out.println("Here, by " + project.guide().name() + " (" + SettingLines.origin(choice) + ")");
                SettingLines.print(choice.values(), out);
            }
        }
        return ExitCode.CLEAN;
    }
}
