package dev.guidelint.analyzer.fix;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies text edits. */
public final class TextEdits {
    private TextEdits() {}

    /**
     * Applies fixes in order; one that overlaps an earlier one is left for the next round.
     *
     * @return the new text, the same if there was nothing to do
     */
    public static String apply(SourceText source, List<Fix> fixes) {
        List<Edit> accepted = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix.edits().stream().noneMatch(edit -> overlapsAny(edit, accepted))) {
                accepted.addAll(fix.edits());
            }
        }
        accepted.sort(Comparator.comparing(Edit::region).reversed());
        StringBuilder text = new StringBuilder(source.text());
        for (Edit edit : accepted) {
            Region region = edit.region();
            text.replace(
                    offset(source, region.startLine(), region.startColumn()),
                    offset(source, region.endLine(), region.endColumn()),
                    edit.replacement());
        }
        return text.toString();
    }

    private static boolean overlapsAny(Edit edit, List<Edit> accepted) {
        for (Edit other : accepted) {
            if (edit.equals(other) || overlaps(edit.region(), other.region())) {
                return true;
            }
        }
        return false;
    }

    /** Two insertions at one place overlap: their order would be arbitrary. */
    private static boolean overlaps(Region left, Region right) {
        Region first = left.compareTo(right) <= 0 ? left : right;
        Region second = left.compareTo(right) <= 0 ? right : left;
        boolean sameStart = first.startLine() == second.startLine() && first.startColumn() == second.startColumn();
        return sameStart
                || second.startLine() < first.endLine()
                || (second.startLine() == first.endLine() && second.startColumn() < first.endColumn());
    }

    private static int offset(SourceText source, int line, int column) {
        return source.lines().start(line) + column - 1;
    }
}
