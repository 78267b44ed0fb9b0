package dev.guidelint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Differences between two texts of a file, in the unified format that {@code git apply} and {@code patch -p1} read. */
final class Patch {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private Patch() {}

    static String of(SourceText before, SourceText after) {
        List<String> old = lines(before);
        StringBuilder patch = new StringBuilder();
        for (String line : UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + before.path(), "b/" + after.path(), old, DiffUtils.diff(old, lines(after)), CONTEXT)) {
            patch.append(line).append('\n');
        }
        return patch.toString();
    }

    /** Lines without their line feed; a carriage return stays, for it is part of the line to whoever applies a patch. */
    private static List<String> lines(SourceText source) {
        // The mark is a character of the first line to everybody else.
        String text = source.hasByteOrderMark() ? "\uFEFF" + source.text() : source.text();
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_LINE_END);
        }
        return lines;
    }
}
