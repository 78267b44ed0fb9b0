package dev.guidelint.analyzer.guide;

import java.util.List;

/** A text in which attribute references were resolved. */
final class Expanded {
    private final String source;
    private final String text;
    private final int[] starts;
    private final List<String> unreadable;
    private final List<String> missing;

    /**
     * Keeps what came of resolving.
     *
     * @param source the text as written
     * @param text the text
     * @param starts for each of its characters and its end: the offset in the source where it begins
     * @param unreadable names of references with a value that cannot be known here
     * @param missing names of references that have no value
     */
    Expanded(String source, String text, int[] starts, List<String> unreadable, List<String> missing) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.unreadable = unreadable;
        this.missing = missing;
    }

    /** A text without references. */
    static Expanded plain(String text) {
        int[] starts = new int[text.length() + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
        }
        return new Expanded(text, text, starts, List.of(), List.of());
    }

    /** The text with its references resolved. */
    String text() {
        return text;
    }

    /** The offset in the source of an offset in the text. */
    int origin(int offset) {
        return starts[offset];
    }

    /** Names of references with a value that cannot be known here. */
    List<String> unreadable() {
        return unreadable;
    }

    /** Names of references that have no value. */
    List<String> missing() {
        return missing;
    }

    /** Reports references that cannot be resolved, in a text that starts at an offset of a line. */
    void report(GuideLine line, int start, Problems problems) {
        int from = 0;
        for (String name : unreadable) {
            int at = Math.max(0, source.indexOf("{" + name, from));
            from = at + 1;
            problems.error(
                    line,
                    start + at,
                    start + at + name.length() + 2,
                    "the value of `{" + name + "}` is not known when a guide is read",
                    "write the value itself");
        }
        from = 0;
        for (String name : missing) {
            int at = Math.max(0, source.indexOf("{" + name, from));
            from = at + 1;
            problems.warning(
                    line,
                    start + at,
                    start + at + name.length() + 2,
                    "the attribute `" + name + "` is not defined here",
                    "set it above with `:" + name + ": value`");
        }
    }
}
