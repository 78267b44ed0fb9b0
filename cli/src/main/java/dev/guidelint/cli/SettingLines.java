package dev.guidelint.cli;

import dev.guidelint.analyzer.guide.RuleChoice;
import dev.guidelint.analyzer.guide.SettingValue;
import java.io.PrintWriter;
import java.util.List;

/** Settings at the terminal: every value, and where it comes from. */
final class SettingLines {
    private SettingLines() {}

    /** Where a guide decides on a rule, in a few words. */
    static String origin(RuleChoice choice) {
        return choice.macro()
                .map(macro -> choice.isActive() ? macro.place() : "off at " + macro.place())
                .orElse("off");
    }

    static void print(List<SettingValue> values, PrintWriter out) {
        for (SettingValue value : values) {
            out.println("  " + value.name() + "=\"" + value.text() + "\"  <- " + value.origin());
        }
    }
}
