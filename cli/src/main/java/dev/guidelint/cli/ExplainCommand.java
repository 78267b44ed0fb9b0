package dev.guidelint.cli;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.page.RulePage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a rule exists, with examples, and which options it has.")
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Terminal terminal;

    @Parameters(paramLabel = "RULE", description = "Id of the rule, as findings show it.")
    private String rule = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleCatalog.Entry entry = RuleCatalog.find(rule);
        RuleInfo info = entry.rule().info();
        PrintWriter out = terminal.out();
        out.println(RulePage.of(entry.rule()).text(WIDTH).stripTrailing());
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
        if (!info.options().isEmpty()) {
            out.println();
            out.println("Options");
            for (Option<?> option : info.options()) {
                out.println("  " + option.name() + "=\"" + option.defaultText() + "\"");
                out.println("      " + option.description() + " (" + option.kind() + ")");
            }
        }
        return ExitCode.CLEAN;
    }
}
