package dev.guidelint.analyzer.fix;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies text edits. */
public final class TextEdits {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private TextEdits() {}

    /** The fixes that can be applied together: in order, without those that overlap an earlier one. */
    public static List<Fix> compatible(List<Fix> fixes) {
        List<Fix> compatible = new ArrayList<>();
        List<Edit> accepted = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix.edits().stream().noneMatch(edit -> overlapsAny(edit, accepted))) {
                compatible.add(fix);
                accepted.addAll(fix.edits());
            }
        }
        return compatible;
    }

    /**
     * Applies fixes; one that overlaps an earlier one is left for the next round. Line ends become those of the source.
     *
     * @return the new text, the same if there was nothing to do
     */
    public static String apply(SourceText source, List<Fix> fixes) {
        String lineEnd = lineEnd(source.text());
        List<Edit> accepted = new ArrayList<>();
        for (Fix fix : compatible(fixes)) {
            accepted.addAll(fix.edits());
        }
        accepted.sort(Comparator.comparing(Edit::region).reversed());
        StringBuilder text = new StringBuilder(source.text());
        for (Edit edit : accepted) {
            Region region = edit.region();
            text.replace(
                    offset(source, region.startLine(), region.startColumn()),
                    offset(source, region.endLine(), region.endColumn()),
                    LINE_END.matcher(edit.replacement()).replaceAll(lineEnd));
        }
        return text.toString();
    }

    /** The first line end of a text tells what the others are. */
    private static String lineEnd(String text) {
        Matcher first = LINE_END.matcher(text);
        return first.find() ? first.group() : "\n";
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
