package dev.guidelint.analyzer.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Applies {@code ifdef}, {@code ifndef}, {@code ifeval} and {@code endif}. */
final class Conditions {
    private record Open(String name, String target, boolean isSkipping, GuideLine line) {}

    private final DocumentAttributes attributes;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();

    Conditions(DocumentAttributes attributes, Problems problems) {
        this.attributes = attributes;
        this.problems = problems;
    }

    /** Whether lines are left out at present. */
    boolean isSkipping() {
        return !open.isEmpty() && open.getLast().isSkipping();
    }

    /**
     * Applies a directive.
     *
     * @return the text inside it, if it is of the form that fits in one line and its condition holds
     */
    Optional<GuideLine> apply(Directive directive, GuideLine line) {
        switch (directive.name()) {
            case "endif" -> close(directive, line);
            case "ifeval" -> evaluate(directive, line);
            default -> {
                return test(directive, line);
            }
        }
        return Optional.empty();
    }

    /** Reports conditions that are still open at the end of the document. */
    void finish() {
        while (!open.isEmpty()) {
            Open condition = open.removeFirst();
            problems.error(
                    condition.line(),
                    "`" + condition.name() + "` is not closed",
                    "close it with `endif::" + condition.target() + "[]`");
        }
    }

    private void close(Directive directive, GuideLine line) {
        if (!directive.text().isEmpty()) {
            problems.error(line, "`endif` takes no text", "write `endif::" + directive.target() + "[]`");
        } else if (open.isEmpty()) {
            problems.error(line, "`endif` closes nothing", "");
        } else if (directive.target().isEmpty()
                || directive.target().equals(open.getLast().target())) {
            open.removeLast();
        } else {
            String expected = open.getLast().target();
            problems.error(line, "this `endif` does not fit", "close `endif::" + expected + "[]` first");
        }
    }

    private Optional<GuideLine> test(Directive directive, GuideLine line) {
        if (directive.target().isEmpty()) {
            if (!isSkipping()) {
                problems.error(line, "`" + directive.name() + "` names no attribute", "");
            }
            return Optional.empty();
        }
        boolean skips = isSkipping() || !holds(directive, line);
        if (directive.text().isEmpty()) {
            open.addLast(new Open(directive.name(), directive.target(), skips, line));
            return Optional.empty();
        }
        if (skips) {
            return Optional.empty();
        }
        GuideLine inside = line.from(directive.textStart());
        return Optional.of(inside.with(Chars.trimEnd(directive.text())));
    }

    private boolean holds(Directive directive, GuideLine line) {
        boolean wantsDefined = directive.name().equals("ifdef");
        String target = directive.target();
        int comma = target.indexOf(',');
        int plus = target.indexOf('+');
        boolean isEvery = plus >= 0 && (comma < 0 || plus < comma);
        String separator = isEvery ? "\\+" : ",";
        int defined = 0;
        String[] names = target.split(separator, -1);
        for (String name : names) {
            if (attributes.isUncertain(name)) {
                uncertain(name, directive, line);
            }
            defined += attributes.isDefined(name) ? 1 : 0;
        }
        boolean matches = isEvery ? defined == names.length : defined > 0;
        return matches == wantsDefined;
    }

    private void uncertain(String name, Directive directive, GuideLine line) {
        int at = directive.targetStart() + Math.max(0, directive.target().indexOf(name));
        problems.error(
                line,
                at,
                at + name.length(),
                "whether `" + name + "` is defined is not known when a guide is read",
                "rules must not depend on it");
    }

    private void evaluate(Directive directive, GuideLine line) {
        String text = directive.text().strip();
        Optional<Comparison> comparison = Comparison.of(text);
        if (!directive.target().isEmpty() || comparison.isEmpty()) {
            if (!isSkipping()) {
                problems.error(line, "this is no condition", "for example `ifeval::[\"{level}\" == \"strict\"]`");
            }
            return;
        }
        boolean skips = isSkipping();
        if (!skips) {
            for (String name : comparison.get().unreadable(attributes)) {
                int at = Math.max(0, line.text().indexOf("{" + name));
                problems.error(
                        line,
                        at,
                        at + name.length() + 2,
                        "the value of `{" + name + "}` is not known when a guide is read",
                        "rules must not depend on it");
            }
            skips = !comparison.get().holds(attributes);
        }
        open.addLast(new Open("ifeval", "", skips, line));
    }
}
