package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.CheckedRule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which rules were asked, how severe they are here, with which options, and which lines of the guide say so. */
final class Provenance {
    private final Sentences sentences;

    Provenance(Sentences sentences) {
        this.sentences = sentences;
    }

    void write(Chapter chapter, Writer out) throws IOException {
        out.write("[.checked]\n" + sentences.text("checked", "rules", rules(chapter)) + " " + places(chapter));
        if (chapter.suppressed() > 0) {
            out.write(" " + sentences.count("chapter.suppressed", chapter.suppressed()));
        }
        out.write("\n");
    }

    /** The rules by severity: {@code a, an error here, and b and c, warnings here}. */
    private String rules(Chapter chapter) {
        List<String> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<String> names = new ArrayList<>();
            for (CheckedRule rule : chapter.rules()) {
                if (rule.severity() == severity) {
                    names.add(name(rule));
                }
            }
            if (!names.isEmpty()) {
                String key = "checked." + severity.label() + (names.size() == 1 ? ".one" : ".many");
                groups.add(sentences.text(key, "rules", sentences.list(names)));
            }
        }
        return String.join(sentences.text("checked.join"), groups);
    }

    private String name(CheckedRule rule) {
        String link = Titles.rule(rule.id());
        if (rule.options().isEmpty()) {
            return link;
        }
        List<String> options = new ArrayList<>();
        new TreeMap<>(rule.options()).forEach((name, value) -> options.add(Markup.code(name + "=" + value)));
        return sentences.text("checked.options", "rule", link, "options", sentences.list(options));
    }

    private String places(Chapter chapter) {
        Map<String, SortedSet<Integer>> lines = new LinkedHashMap<>();
        for (CheckedRule rule : chapter.rules()) {
            if (!rule.file().isEmpty()) {
                lines.computeIfAbsent(rule.file(), file -> new TreeSet<>()).add(rule.line());
            }
        }
        if (lines.isEmpty()) {
            return sentences.text("checked.nowhere");
        }
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, SortedSet<Integer>> entry : lines.entrySet()) {
            List<String> numbers = new ArrayList<>();
            for (Integer line : entry.getValue()) {
                numbers.add(line.toString());
            }
            String key = "checked.place." + (numbers.size() == 1 ? "one" : "many");
            places.add(sentences.text(key, "file", file(entry.getKey()), "lines", sentences.list(numbers)));
        }
        return sentences.text("checked.set", "places", String.join(sentences.text("checked.place.join"), places));
    }

    private String file(String name) {
        String packaged = GuideReader.PACKAGED + "/";
        return name.startsWith(packaged)
                ? sentences.text("checked.packaged", "file", Markup.code(name.substring(packaged.length())))
                : Markup.code(name);
    }
}
