package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The lines of a file that an include asks for. */
final class Selection {
    private Selection() {}

    /** Selects by {@code lines}, {@code tag} or {@code tags}, and indents anew if {@code indent} says so. */
    static List<Frame.Line> select(GuideFile file, Map<String, String> options, Consumer<String> problem) {
        List<Frame.Line> all = all(file, Names.isAsciiDoc(file.name()));
        List<Frame.Line> selected = all;
        String lines = options.getOrDefault("lines", "");
        if (options.containsKey("lines")) {
            selected = byNumber(all, lines);
        } else if (options.containsKey("tag")) {
            selected = TagFilter.select(all, new String[] {options.getOrDefault("tag", "")}, problem);
        } else if (options.containsKey("tags")) {
            selected = TagFilter.select(all, split(options.getOrDefault("tags", "")), problem);
        }
        return options.containsKey("indent") ? indent(selected, options.getOrDefault("indent", "")) : selected;
    }

    /** All lines of a file, of AsciiDoc without blanks at their ends. */
    static List<Frame.Line> all(GuideFile file, boolean isAsciiDoc) {
        List<Frame.Line> lines = new ArrayList<>();
        for (int i = 0; i < file.lines().size(); i++) {
            String text = file.lines().get(i);
            lines.add(new Frame.Line(i + 1, 0, isAsciiDoc ? Chars.trimEnd(text) : text));
        }
        return lines;
    }

    private static String[] split(String list) {
        return list.split(list.indexOf(',') >= 0 ? "," : ";");
    }

    private static List<Frame.Line> byNumber(List<Frame.Line> all, String ranges) {
        TreeSet<Integer> numbers = new TreeSet<>();
        int openFrom = Integer.MAX_VALUE;
        for (String range : split(ranges)) {
            int dots = range.indexOf("..");
            if (range.isEmpty()) {
                continue;
            }
            int from = number(dots < 0 ? range : range.substring(0, dots));
            String end = dots < 0 ? "" : range.substring(dots + 2);
            numbers.add(from);
            if (dots >= 0 && (end.isEmpty() || number(end) < 0)) {
                openFrom = Math.min(openFrom, from);
            } else if (dots >= 0) {
                for (int i = from; i <= Math.min(number(end), all.size()); i++) {
                    numbers.add(i);
                }
            }
        }
        if (numbers.isEmpty()) {
            return all;
        }
        List<Frame.Line> selected = new ArrayList<>();
        for (Frame.Line line : all) {
            // A number below 1 is waited for in vain, and nothing behind it is taken: so does Asciidoctor.
            boolean isWanted = numbers.contains(line.number()) || line.number() > openFrom;
            if (isWanted && numbers.first() > 0) {
                selected.add(line);
            }
        }
        return selected;
    }

    private static int number(String text) {
        String trimmed = text.strip();
        int end = trimmed.startsWith("-") ? 1 : 0;
        int start = end;
        while (end < trimmed.length() && end < 9 && Chars.isDigit(trimmed.charAt(end))) {
            end++;
        }
        return end == start ? 0 : Integer.parseInt(trimmed.substring(0, end));
    }

    private static List<Frame.Line> indent(List<Frame.Line> lines, String width) {
        int size = number(width);
        if (size < 0) {
            return lines;
        }
        int common = Integer.MAX_VALUE;
        for (Frame.Line line : lines) {
            if (!line.text().isEmpty()) {
                common = Math.min(common, Chars.skipBlanks(line.text(), 0));
            }
        }
        int removed = common == Integer.MAX_VALUE ? 0 : common;
        List<Frame.Line> result = new ArrayList<>();
        for (Frame.Line line : lines) {
            if (line.text().isEmpty()) {
                result.add(line);
            } else {
                String text = " ".repeat(size) + line.text().substring(removed);
                result.add(new Frame.Line(line.number(), line.shift() + removed - size, text));
            }
        }
        return result;
    }
}
