package dev.guidelint.cli;

import dev.guidelint.analyzer.api.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists all rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists all rules, chapter by chapter.")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter out = terminal.out();
        List<RuleCatalog.Entry> entries = RuleCatalog.entries();
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        String chapter = "";
        for (RuleCatalog.Entry entry : entries) {
            if (!entry.chapter().equals(chapter)) {
                out.println((chapter.isEmpty() ? "" : System.lineSeparator()) + entry.chapter());
                chapter = entry.chapter();
            }
            RuleInfo info = entry.rule().info();
            out.println("  " + pad(entry.id(), width) + "  "
                    + pad(info.enabled() ? info.severity().label() : "off", "warning".length()) + "  "
                    + info.summary());
        }
        return ExitCode.CLEAN;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
