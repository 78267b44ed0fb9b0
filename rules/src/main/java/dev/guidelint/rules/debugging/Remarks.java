package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.regex.Pattern;

/** Comments that say why a handler does not do more. */
final class Remarks {
    private static final Pattern EMPTY_COMMENT = Pattern.compile(
            "[\\s/*]*(?:(?:TODO|FIXME|XXX)\\b[^\\p{L}]*(?:auto-?generated catch block)?)?[\\s/*.:!]*",
            Pattern.CASE_INSENSITIVE);

    private Remarks() {}

    /** Whether there is any comment in a block. */
    static boolean areIn(BlockStmt block, SourceFile file) {
        return has(block, file.end(block), Pattern.compile("(?!)"), file);
    }

    /** Whether a comment in a block, or behind it on the same line, says more than that something is to be done. */
    static boolean explain(BlockStmt block, SourceFile file) {
        // } // nothing to do
        int lineEnd = file.text().indexOf('\n', file.end(block));
        return has(block, lineEnd < 0 ? file.text().length() : lineEnd, EMPTY_COMMENT, file);
    }

    private static boolean has(BlockStmt block, int end, Pattern nothing, SourceFile file) {
        int start = file.start(block);
        for (SourceComment comment : file.comments()) {
            if (comment.start() >= end) {
                return false;
            }
            String text = file.text(comment);
            if (comment.start() > start && !nothing.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
