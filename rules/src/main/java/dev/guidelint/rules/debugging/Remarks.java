package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Comments that say why a handler does not do more. */
final class Remarks {
    private static final Pattern EMPTY_COMMENT = Pattern.compile(
            "[\\s/*]*(?:(?:TODO|FIXME|XXX)\\b[^\\p{L}]*(?:auto-?generated catch block)?)?[\\s/*.:!]*",
            Pattern.CASE_INSENSITIVE);

    private Remarks() {}

    /** Whether a comment in a clause, or between it and what stands before it, says more than that something is to be done. */
    static boolean explain(CatchClause clause, SourceFile file) {
        return has(startOfGap(clause, file), endOfLine(clause.getBody(), file), EMPTY_COMMENT, file);
    }

    /** The end of what a clause follows: a reason is often written right before {@code catch}. */
    private static int startOfGap(CatchClause clause, SourceFile file) {
        if (!(clause.getParentNode().orElse(null) instanceof TryStmt attempt)) {
            return file.start(clause);
        }
        int place = attempt.getCatchClauses().indexOf(clause);
        return place > 0 ? file.end(attempt.getCatchClauses().get(place - 1)) : file.end(attempt.getTryBlock());
    }

    /** Whether there is any comment in a block. */
    static boolean areIn(BlockStmt block, SourceFile file) {
        return has(file.start(block), file.end(block), Pattern.compile("(?!)"), file);
    }

    /** The end of the line a block ends in: {@code } // nothing to do}. */
    private static int endOfLine(BlockStmt block, SourceFile file) {
        int lineEnd = file.text().indexOf('\n', file.end(block));
        return lineEnd < 0 ? file.text().length() : lineEnd;
    }

    /** Whether a comment in a clause, or behind it on the same line, speaks of something. */
    static boolean speakOf(Pattern topic, CatchClause clause, SourceFile file) {
        return isThere(
                file.start(clause),
                endOfLine(clause.getBody(), file),
                file,
                text -> topic.matcher(text).find());
    }

    private static boolean has(int start, int end, Pattern nothing, SourceFile file) {
        return isThere(start, end, file, text -> !nothing.matcher(text).matches());
    }

    private static boolean isThere(int start, int end, SourceFile file, Predicate<String> isMeant) {
        for (SourceComment comment : file.comments()) {
            if (comment.start() >= end) {
                return false;
            }
            if (comment.start() >= start && isMeant.test(file.text(comment))) {
                return true;
            }
        }
        return false;
    }
}
