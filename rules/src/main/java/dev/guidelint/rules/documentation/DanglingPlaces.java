package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.CommentTexts;
import java.util.Optional;
import java.util.Set;

/** Tells where a doc comment stands that no tool reads. */
final class DanglingPlaces {
    private DanglingPlaces() {}

    /** Where a comment stands that is no documentation. */
    enum Place {
        /** Above the package, the imports or nothing at all. */
        FILE,
        /** In a body or an expression. */
        INSIDE,
        /** Between the annotations or modifiers of a declaration and its name. */
        HEADER,
        /** Another one follows for the same declaration. */
        REPEATED,
        /** Above an initializer. */
        INITIALIZER,
        /** Behind the last member of a type, or above code that was switched off. */
        END
    }

    /** Where a comment stands, given the node around it and the comments that do document something. */
    static Place of(SourceComment comment, Node around, Set<Integer> documented, SourceFile file) {
        Follower follower = follower(comment, documented, file);
        if (follower == Follower.DOCUMENTATION) {
            return Place.REPEATED;
        }
        if (around instanceof CompilationUnit) {
            return Place.FILE;
        }
        if (headerOf(around, comment, file).isPresent()) {
            return Place.HEADER;
        }
        for (Node child : around.getChildNodes()) {
            if (child instanceof InitializerDeclaration
                    && file.start(child) >= comment.end()
                    && file.text().substring(comment.end(), file.start(child)).isBlank()) {
                return Place.INITIALIZER;
            }
        }
        int next = next(file.text(), comment.end());
        boolean isEnd = follower == Follower.SWITCHED_OFF || next == file.end(around) - 1;
        return isEnd && around instanceof TypeDeclaration<?> ? Place.END : Place.INSIDE;
    }

    /** What the comments behind a comment are, up to the first that documents something. */
    private enum Follower {
        NOTHING,
        DOCUMENTATION,
        SWITCHED_OFF
    }

    private static Follower follower(SourceComment comment, Set<Integer> documented, SourceFile file) {
        int from = comment.end();
        for (SourceComment other : file.comments()) {
            if (other.start() < from) {
                continue;
            }
            if (!file.text().substring(from, other.start()).isBlank()) {
                return Follower.NOTHING;
            }
            if (documented.contains(other.start())) {
                return Follower.DOCUMENTATION;
            }
            if (isSwitchedOff(other, file)) {
                return Follower.SWITCHED_OFF;
            }
            from = other.end();
        }
        return Follower.NOTHING;
    }

    private static boolean isSwitchedOff(SourceComment comment, SourceFile file) {
        if (comment.isDoc() && !file.text().startsWith("/***", comment.start())) {
            return false;
        }
        String content = CommentTexts.content(comment, file);
        int end = content.length();
        while (end > 0 && content.charAt(end - 1) == '*') {
            end--;
        }
        return CommentTexts.isCode(content.substring(0, end));
    }

    /** The declaration between whose modifiers, annotations and name a comment stands. */
    static Optional<BodyDeclaration<?>> headerOf(Node around, SourceComment comment, SourceFile file) {
        if (!(around instanceof BodyDeclaration<?> declaration) || around instanceof InitializerDeclaration) {
            return Optional.empty();
        }
        Region region = Anchors.name(declaration, file);
        int name = file.lines().start(region.startLine()) + region.startColumn() - 1;
        return comment.end() <= name ? Optional.of(declaration) : Optional.empty();
    }

    static int next(String text, int from) {
        int result = from;
        while (result < text.length() && Character.isWhitespace(text.charAt(result))) {
            result++;
        }
        return result;
    }
}
