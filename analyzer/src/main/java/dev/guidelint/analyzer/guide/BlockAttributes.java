package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that are set above a block, until the block comes. */
final class BlockAttributes {
    private final DocumentAttributes document;
    private final Problems problems;
    private final Map<String, MacroAttribute> values = new LinkedHashMap<>();

    // Problems above a block matter only if the block turns out to be a rule macro.
    private Problems pending = new Problems();
    private int firstLine = -1;

    BlockAttributes(DocumentAttributes document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The first positional attribute above the block, which decides what the block is; empty if there is none. */
    String style() {
        MacroAttribute first = values.get("1");
        return first == null ? "" : first.value();
    }

    /** The value of an attribute; empty if it is not set. */
    String value(String name) {
        MacroAttribute attribute = values.get(name);
        return attribute == null ? "" : attribute.value();
    }

    /** Index of the first line above the block that belongs to it; -1 if there is none. */
    int firstLine() {
        return firstLine;
    }

    /** All attributes, by name, in the order in which they were first set. */
    List<MacroAttribute> all() {
        return new ArrayList<>(values.values());
    }

    /** Reports what is wrong above the block: it is a rule macro. */
    void reportProblems() {
        pending.all().forEach(problems::add);
        pending = new Problems();
    }

    void clear() {
        values.clear();
        pending = new Problems();
        firstLine = -1;
    }

    /** Forgets all but the title, which belongs to the first block of a section. */
    void clearForSection() {
        MacroAttribute title = values.get("title");
        clear();
        if (title != null) {
            values.put("title", title);
        }
    }

    /** Notes that a line belongs to the block that comes. */
    void mark(GuideLine line) {
        if (firstLine < 0) {
            firstLine = line.index();
        }
    }

    /** A line {@code .Title}. */
    void title(GuideLine line) {
        put("title", line, 1, line.text().length());
    }

    /** A line {@code [[id]]} or {@code [[id, text]]}. */
    void anchor(GuideLine line) {
        String inner = line.text().substring(2, line.text().length() - 2);
        int end = Syntax.anchorIdEnd(inner);
        values.remove("id");
        if (end > 0) {
            put("id", line, 2, 2 + end);
        }
        if (end < inner.length() && end > 0) {
            put(
                    "reftext",
                    line,
                    2 + Chars.skipBlanks(inner, end + 1),
                    line.text().length() - 2);
        }
    }

    private void put(String name, GuideLine line, int start, int end) {
        put(name, line.text().substring(start, end), line, start, end);
    }

    private void put(String name, String value, GuideLine line, int start, int end) {
        int column = line.column(start);
        values.put(
                name,
                new MacroAttribute(
                        name,
                        value,
                        MacroAttribute.Kind.STYLE,
                        line.file(),
                        line.number(),
                        column,
                        end - start,
                        column,
                        end - start));
    }

    /** A line {@code [style, name=value]}. */
    void list(GuideLine line) {
        String before = style();
        addList(line, 1, line.text().length() - 1, true);
        MacroAttribute first = values.get("1");
        if (first != null) {
            shorthand(first, line, before);
        }
    }

    /**
     * Adds the attributes in a part of a line.
     *
     * @param isAbove whether the line stands above the block, and is not the macro itself
     */
    void addList(GuideLine line, int start, int end, boolean isAbove) {
        String source = line.text().substring(start, end);
        Expanded expanded = References.expand(source, document, document.missing());
        expanded.report(line, start, isAbove ? pending : problems);
        for (AttributeList.Item item : AttributeList.read(expanded.text())) {
            add(item, expanded, line, start, isAbove);
        }
    }

    private void add(AttributeList.Item item, Expanded expanded, GuideLine line, int start, boolean isAbove) {
        int nameStart = start + expanded.origin(item.nameStart());
        int nameEnd = start + expanded.origin(item.nameEnd());
        int valueStart = start + expanded.origin(item.valueStart());
        int valueEnd = start + expanded.origin(item.valueEnd());
        Problems to = isAbove ? pending : problems;
        if (ListMistakes.report(item, isAbove, line, nameStart, nameEnd, valueStart, valueEnd, to)) {
            return;
        }
        MacroAttribute.Kind kind = !item.isNamed()
                ? isAbove ? MacroAttribute.Kind.STYLE : MacroAttribute.Kind.POSITIONAL
                : isAbove ? MacroAttribute.Kind.NAMED_ABOVE : MacroAttribute.Kind.NAMED;
        if (item.name().equals("options") || item.name().equals("opts")) {
            for (String option : item.value().replace(" ", "").split(",", -1)) {
                if (!option.isEmpty()) {
                    values.put(
                            option + "-option",
                            attribute(option + "-option", "", kind, line, nameStart, nameEnd, valueStart, valueEnd));
                }
            }
            return;
        }
        String name = item.isNamed() ? item.name() : Integer.toString(item.position());
        values.put(name, attribute(name, item.value(), kind, line, nameStart, nameEnd, valueStart, valueEnd));
    }

    private static MacroAttribute attribute(
            String name,
            String value,
            MacroAttribute.Kind kind,
            GuideLine line,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd) {
        return new MacroAttribute(
                name,
                value,
                kind,
                line.file(),
                line.number(),
                line.column(nameStart),
                nameEnd - nameStart,
                line.column(valueStart),
                valueEnd - valueStart);
    }

    /** Takes {@code style#id.role%option} apart. */
    private void shorthand(MacroAttribute first, GuideLine line, String styleBefore) {
        String raw = first.value();
        boolean isShort =
                raw.indexOf(' ') < 0 && (raw.indexOf('.') >= 0 || raw.indexOf('#') >= 0 || raw.indexOf('%') >= 0);
        String style = raw;
        if (isShort) {
            style = Shorthand.read(raw, (name, value) -> putShorthand(name, value, line));
        }
        if (!style.isEmpty()) {
            put("style", style, line, 1, line.text().length() - 1);
        }
        String kept = style.isEmpty() ? styleBefore : style;
        values.remove("1");
        if (!kept.isEmpty()) {
            put("1", kept, line, 1, line.text().length() - 1);
        }
    }

    private void putShorthand(String name, String value, GuideLine line) {
        String before = value("role");
        boolean joins = name.equals("role") && !before.isEmpty();
        put(name, joins ? before + " " + value : value, line, 1, line.text().length() - 1);
    }
}
