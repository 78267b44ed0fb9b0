package dev.guidelint.analyzer.testkit;

import dev.guidelint.analyzer.page.ReportTexts;
import dev.guidelint.analyzer.page.RulePage;
import java.util.List;
import java.util.Map;

/** Tests the form of what a page says for reports, as far as a page says it: what stands there is put together with other text. */
final class ReportTextsTester {
    private ReportTextsTester() {}

    static void verify(RulePage page) {
        for (Map.Entry<String, String> text : page.givenReportTexts().entrySet()) {
            String problem = problem(text.getKey(), text.getValue(), page.rule());
            if (!problem.isEmpty()) {
                throw new AssertionError(
                        "page of `" + page.rule() + "`, `" + text.getKey() + "`: " + problem + ": " + text.getValue());
            }
        }
    }

    private static String problem(String name, String text, String id) {
        int counts = times(text, ReportTexts.COUNT);
        if (counts != (name.equals("many") ? 1 : 0)) {
            return ReportTexts.COUNT + " stands once in `many` and nowhere else";
        }
        if (text.contains(id)) {
            return "readers need not know the name of the rule";
        }
        if (times(text, "`") % 2 != 0) {
            return "a backtick is missing";
        }
        return switch (name) {
            case "unit" -> isPair(text) ? "" : "a singular and a plural, with | between them";
            case "note", "next" -> text.endsWith(".") ? "" : "ends with a stop";
            default -> text.endsWith(".") ? "goes without the stop, which the report sets" : "";
        };
    }

    private static boolean isPair(String text) {
        List<String> forms = List.of(text.split("\\|", -1));
        return forms.size() == 2 && forms.stream().noneMatch(String::isBlank);
    }

    private static int times(String text, String part) {
        int times = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            times++;
        }
        return times;
    }
}
