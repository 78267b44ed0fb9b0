package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies {@code include::}. */
final class Includes {
    // What Asciidoctor allows.
    private static final int MAX_DEPTH = 64;

    /**
     * What an include comes to.
     *
     * @param frame the included file
     * @param text if nothing is included: the text in its place, empty if there is none
     */
    record Result(Optional<Frame> frame, String text) {
        static Result nothing() {
            return new Result(Optional.empty(), "");
        }
    }

    private final Texts texts;
    private final String guide;
    private final DocumentAttributes attributes;
    private final Problems problems;

    Includes(Texts texts, String guide, DocumentAttributes attributes, Problems problems) {
        this.texts = texts;
        this.guide = guide;
        this.attributes = attributes;
        this.problems = problems;
    }

    /** Follows an include; the frames are the files that lead to it, the guide first. */
    Result apply(Directive include, GuideLine line, Deque<Frame> frames) {
        Map<String, String> options = options(include, line);
        Optional<String> target = target(include, line, options);
        if (target.isEmpty()) {
            return Result.nothing();
        }
        if (target.get().isEmpty()) {
            return unresolved(include, line);
        }
        if (Names.isAddress(target.get())) {
            error(include, line, "a guide is read without network", "put the file beside the guide");
            return new Result(Optional.empty(), "link:" + target.get() + "[role=include]");
        }
        String name = Names.resolve(target.get(), line.file(), guide);
        if (isCycle(name, include, line, frames)) {
            return unresolved(include, line);
        }
        Texts.Result read = texts.read(name);
        if (read.isMissing() && options.containsKey("optional-option")) {
            return Result.nothing();
        }
        if (!read.isRead()) {
            String what = read.isMissing() ? "include not found: " : "include cannot be read: ";
            error(include, line, what + "`" + name + "`" + (read.isMissing() ? "" : ", " + read.problem()), "");
            return unresolved(include, line);
        }
        List<Frame.Line> lines = Selection.select(read.file(), options, message -> error(include, line, message, ""));
        return new Result(Optional.of(new Frame(name, line.depth() + 1, offset(lines, options))), "");
    }

    private Map<String, String> options(Directive include, GuideLine line) {
        Expanded expanded = References.expand(include.text(), attributes, attributes.missing());
        expanded.report(line, include.textStart(), problems);
        Map<String, String> options = new HashMap<>();
        for (AttributeList.Item item : AttributeList.read(expanded.text())) {
            if (item.name().equals("opts") || item.name().equals("options")) {
                for (String option : item.value().replace(" ", "").split(",", -1)) {
                    options.put(option + "-option", "");
                }
            } else if (item.isNamed() && item.mistake() != AttributeList.Mistake.NONE) {
                options.put(item.name(), item.value());
            }
        }
        return options;
    }

    /** What to include; empty text if it cannot be told, nothing if the line is to be left out. */
    private Optional<String> target(Directive include, GuideLine line, Map<String, String> options) {
        String written = include.target().replace("{docdir}", Names.ROOT);
        Expanded expanded = References.expand(written, attributes, attributes.missing());
        if (!expanded.unreadable().isEmpty()) {
            new Expanded(include.target(), "", new int[1], expanded.unreadable(), List.of())
                    .report(line, include.targetStart(), problems);
            return Optional.of("");
        }
        if (expanded.text().isEmpty()) {
            boolean isDropped = attributes.missing() == References.Missing.DROP_ALL
                    && !expanded.missing().isEmpty();
            if (isDropped || options.containsKey("optional-option")) {
                return Optional.empty();
            }
            error(include, line, "include names no file", "");
        }
        return Optional.of(expanded.text());
    }

    private boolean isCycle(String name, Directive include, GuideLine line, Deque<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.file().equals(name)) {
                error(include, line, "`" + name + "` includes itself", "");
                return true;
            }
        }
        if (frames.size() > MAX_DEPTH) {
            error(include, line, "includes are nested too deep", "");
            return true;
        }
        return false;
    }

    /** Lines that shift the levels of the included titles, as Asciidoctor would put them around the file. */
    private List<Frame.Line> offset(List<Frame.Line> lines, Map<String, String> options) {
        String offset = options.get("leveloffset");
        if (offset == null || lines.isEmpty()) {
            return lines;
        }
        int first = lines.get(0).number();
        int last = lines.get(lines.size() - 1).number();
        String before = attributes.isDefined("leveloffset")
                ? ":leveloffset: " + attributes.value("leveloffset")
                : ":leveloffset!:";
        List<Frame.Line> result = new ArrayList<>();
        result.add(new Frame.Line(first, 0, Chars.trimEnd(":leveloffset: " + offset)));
        result.add(new Frame.Line(first, 0, ""));
        result.addAll(lines);
        result.add(new Frame.Line(last, 0, ""));
        result.add(new Frame.Line(last, 0, before));
        return result;
    }

    private static Result unresolved(Directive include, GuideLine line) {
        String text = "Unresolved directive in " + line.file() + " - include::" + include.target() + "["
                + include.text() + "]";
        return new Result(Optional.empty(), text);
    }

    private void error(Directive include, GuideLine line, String message, String hint) {
        int start = include.targetStart();
        problems.error(line, start, start + include.target().length(), message, hint);
    }
}
