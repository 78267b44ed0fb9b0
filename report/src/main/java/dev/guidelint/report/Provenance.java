package dev.guidelint.report;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.output.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says which rules were asked, how severe they are here, and which lines of the guide say so. */
final class Provenance {
    private Provenance() {}

    static void write(ChapterEvidence chapter, Writer out) throws IOException {
        out.write("[.checked]\nChecked by " + rules(chapter) + "." + places(chapter));
        if (chapter.suppressed() > 0) {
            out.write(" " + Words.count(chapter.suppressed(), "finding") + (chapter.suppressed() == 1 ? " is" : " are")
                    + " suppressed.");
        }
        out.write("\n");
    }

    /** The rules by severity: {@code a, an error here, and b and c, warnings here}. */
    private static String rules(ChapterEvidence chapter) {
        List<String> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<String> links = new ArrayList<>();
            for (ReportedRule rule : chapter.rules()) {
                if (rule.rule().settings().severity() == severity) {
                    links.add(ReportedRule.link(rule.id()));
                }
            }
            if (!links.isEmpty()) {
                groups.add(Sentences.enumerated(links) + ", " + noun(severity, links.size() == 1) + " here");
            }
        }
        return String.join("; by ", groups);
    }

    private static String noun(Severity severity, boolean isOne) {
        return switch (severity) {
            case ERROR -> isOne ? "an error" : "errors";
            case WARNING -> isOne ? "a warning" : "warnings";
            case INFO -> isOne ? "advice" : "all advice";
        };
    }

    private static String places(ChapterEvidence chapter) {
        Map<String, SortedSet<Integer>> lines = new LinkedHashMap<>();
        for (ReportedRule rule : chapter.rules()) {
            if (rule.macro().isPresent()) {
                GuideMacro macro = rule.macro().get();
                lines.computeIfAbsent(macro.file(), file -> new TreeSet<>()).add(macro.line());
            }
        }
        if (lines.isEmpty()) {
            return " It needs no line in the guide.";
        }
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, SortedSet<Integer>> entry : lines.entrySet()) {
            List<String> numbers = new ArrayList<>();
            for (Integer line : entry.getValue()) {
                numbers.add(line.toString());
            }
            String noun = numbers.size() == 1 ? "line " : "lines ";
            places.add(file(entry.getKey()) + ", " + noun + Sentences.enumerated(numbers));
        }
        return " Set in " + String.join("; in ", places) + ".";
    }

    private static String file(String name) {
        String packaged = GuideReader.PACKAGED + "/";
        return name.startsWith(packaged)
                ? "the default guide (" + Markup.code(name.substring(packaged.length())) + ")"
                : Markup.code(name);
    }
}
