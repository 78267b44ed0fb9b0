package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.rules.documentation.DanglingPlaces.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes doc comments that no tool reads ordinary ones, or moves them to where tools look. */
final class DanglingFixes {
    /** What makes a line documentation; the last of the slashes by itself. */
    private static final Pattern SLASHES = Pattern.compile("(?m)^[ \\t]*//(/)");

    private DanglingFixes() {}

    /** What may be done about a comment; empty if that is for a person to decide. */
    static Optional<Fix> of(Place place, SourceComment comment, Node around, SourceFile file) {
        boolean isInside = place == Place.INSIDE || place == Place.INITIALIZER;
        if (isInside || place == Place.REPEATED) {
            Edit[] edits = shortened(comment, file).toArray(new Edit[0]);
            return Optional.of(
                    isInside
                            ? Fix.safe("Make it an ordinary comment", edits)
                            : Fix.needsReview("Make it an ordinary comment", edits));
        }
        if (place == Place.HEADER && comment.kind() == SourceComment.Kind.JAVADOC) {
            return DanglingPlaces.headerOf(around, comment, file)
                    .filter(declaration -> DocComments.find(file, declaration).isEmpty())
                    .map(declaration -> moved(declaration, comment, file));
        }
        return Optional.empty();
    }

    /** The edits that take one star or slash away from what opens a comment. */
    private static List<Edit> shortened(SourceComment comment, SourceFile file) {
        List<Edit> edits = new ArrayList<>();
        if (comment.kind() != SourceComment.Kind.MARKDOWN) {
            edits.add(new Edit(file.region(comment.start() + 2, comment.start() + 3), ""));
            return edits;
        }
        Matcher opening = SLASHES.matcher(file.text(comment));
        while (opening.find()) {
            int last = comment.start() + opening.start(1);
            edits.add(new Edit(file.region(last, last + 1), ""));
        }
        return edits;
    }

    private static Fix moved(BodyDeclaration<?> declaration, SourceComment comment, SourceFile file) {
        int target = file.start(declaration);
        int lineStart = file.lines().start(file.lines().line(target));
        String indentation = file.text().substring(lineStart, target);
        String separator = indentation.isBlank() ? "\n" + indentation : " ";
        int end = DanglingPlaces.next(file.text(), comment.end());
        return Fix.safe(
                "Move it above the declaration",
                new Edit(file.region(target, target), file.text(comment) + separator),
                new Edit(file.region(comment.start(), end), ""));
    }
}
