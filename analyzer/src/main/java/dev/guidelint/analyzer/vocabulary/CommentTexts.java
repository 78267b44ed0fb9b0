package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;

/** What comments say. */
public final class CommentTexts {
    private CommentTexts() {}

    /** The text of a comment between its delimiters. */
    public static String content(SourceComment comment, SourceFile file) {
        int start = contentStart(comment);
        return file.text().substring(start, contentEnd(comment, start)).strip();
    }

    /** The offset in the file behind what opens a comment. */
    public static int contentStart(SourceComment comment) {
        int opening = comment.isDoc() ? 3 : 2;
        return Math.min(comment.start() + opening, comment.end());
    }

    /** The offset in the file of what closes a comment. */
    public static int contentEnd(SourceComment comment, int start) {
        boolean isClosed = comment.kind() == SourceComment.Kind.BLOCK || comment.kind() == SourceComment.Kind.JAVADOC;
        return isClosed ? Math.max(start, comment.end() - 2) : comment.end();
    }

    /** The number of words in a text: what has white space around it and a letter in it. */
    public static int words(String text) {
        int words = 0;
        for (String part : text.split("\\s+", -1)) {
            if (part.chars().anyMatch(Character::isLetter)) {
                words++;
            }
        }
        return words;
    }

    /** Whether a text looks like code that somebody switched off. */
    public static boolean isCode(String text) {
        String stripped = text.strip();
        return stripped.endsWith(";")
                || stripped.endsWith("{")
                || stripped.endsWith("}")
                || (stripped.startsWith("@") && stripped.endsWith(")"));
    }
}
