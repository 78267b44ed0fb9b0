package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.List;

/** Deletions in doc comments that leave the layout of the rest as it is. */
public final class DocEdits {
    private DocEdits() {}

    /** Deletes a comment, with its lines if there is nothing else on them. */
    public static Edit delete(SourceFile file, SourceComment comment) {
        return Edit.deletion(file, comment.start(), comment.end());
    }

    /** Deletes a block tag; with it the whole comment, if that has nothing else in it. */
    public static Edit delete(SourceFile file, DocComment comment, BlockTag tag) {
        List<BlockTag> tags = comment.tags();
        int index = tags.indexOf(tag);
        int start = tag.whole().start();
        if (index + 1 < tags.size()) {
            return new Edit(file.region(start, tags.get(index + 1).whole().start()), "");
        }
        if (index == 0 && comment.description().isEmpty()) {
            return delete(file, comment.comment());
        }
        DocText before =
                index == 0 ? comment.description() : tags.get(index - 1).whole();
        return new Edit(
                file.region(before.end(), skipTrailing(file.text(), tag.whole().end())), "");
    }

    /** Blanks before a line end go with what is deleted; those before the end of the comment stay. */
    private static int skipTrailing(String text, int end) {
        int rest = skipBlanks(text, end);
        return rest < text.length() && isLineEnd(text.charAt(rest)) ? rest : end;
    }

    private static int skipBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
