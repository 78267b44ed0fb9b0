package dev.guidelint.analyzer.javadoc;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Which doc comment belongs to a declaration: the last one before its first modifier or annotation, with nothing but
 * blanks and other comments between.
 */
public final class DocComments {
    private DocComments() {}

    /**
     * The doc comment of a declaration, taken apart. Where it is enough to know that there is one, use {@link #find}.
     *
     * @param file the file
     * @param declaration a declaration in it, of anything that can be documented
     */
    public static Optional<DocComment> of(SourceFile file, Node declaration) {
        return find(file, declaration).map(comment -> of(file, comment));
    }

    /** A doc comment of a file, taken apart once for all who ask. */
    public static DocComment of(SourceFile file, SourceComment comment) {
        return file.derive(comment, part -> DocComment.of(file, part));
    }

    /** The doc comment of a declaration, as it stands. */
    public static Optional<SourceComment> find(SourceFile file, Node declaration) {
        List<SourceComment> comments = file.comments();
        int position = file.start(declaration);
        for (int i = lastBefore(comments, position); i >= 0; i--) {
            SourceComment comment = comments.get(i);
            if (!isBlank(file.text(), comment.end(), position)) {
                return Optional.empty();
            }
            if (comment.isDoc()) {
                return Optional.of(comment);
            }
            position = comment.start();
        }
        return Optional.empty();
    }

    /** The comment of any kind right above a declaration, with nothing but blanks between. */
    public static Optional<SourceComment> above(SourceFile file, Node declaration) {
        int position = file.start(declaration);
        int index = lastBefore(file.comments(), position);
        return index >= 0 && isBlank(file.text(), file.comments().get(index).end(), position)
                ? Optional.of(file.comments().get(index))
                : Optional.empty();
    }

    /** The index of the last comment that ends at or before an offset; -1 if there is none. */
    private static int lastBefore(List<SourceComment> comments, int offset) {
        int low = 0;
        int high = comments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
