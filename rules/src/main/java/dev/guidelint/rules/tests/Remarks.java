package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.DocComments;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comments that stand next to code. */
final class Remarks {
    private static final Pattern DISABLING = Pattern.compile(
            "(?i)\\b(disabl|ignor|skip|switched off|turned off|flak|broken|does(n't| not) work|fails|unstable)");

    private static final Pattern MUST_NOT_FAIL = Pattern.compile("(?is)(\\b(no|not|cannot|never|without)|n't)\\b.{0,40}"
            + "\\b(throw|exception|error|npe|fail|block|hang|crash|problem|overflow|deadlock)"
            + "|nothing to (do|check|assert|verify)|checks? (is|are) done|(succeed|success|works?)\\b");

    private Remarks() {}

    /**
     * The text of the comments on the line where a node starts, directly above, and between it and the given offset behind
     * it; documentation does not count.
     */
    static Optional<String> beside(Node node, int until, SourceFile file) {
        int line = file.region(node).startLine();
        List<SourceComment> comments = file.comments();
        StringBuilder found = new StringBuilder();
        int above = line - 1;
        for (int i = comments.size() - 1; i >= 0; i--) {
            SourceComment comment = comments.get(i);
            if (comment.isDoc()) {
                continue;
            }
            int first = file.lines().line(comment.start());
            int last = file.lines().line(Math.max(comment.start(), comment.end() - 1));
            boolean isAbove = last == above && isAlone(comment, file);
            if (first == line || isAbove || (first > line && comment.start() < until)) {
                found.insert(0, file.text(comment) + " ");
                above = isAbove ? first - 1 : above;
            } else if (last < above) {
                break;
            }
        }
        String words = found.toString().replaceAll("[/*]", " ");
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /** Whether a comment above a test, its documentation or a comment in it says that it only must not fail. */
    static boolean saysMustNotFail(MethodDeclaration method, SourceFile file) {
        int start = file.start(method);
        int end = file.end(method);
        List<SourceComment> comments = file.comments();
        for (int i = 0; i < comments.size() && comments.get(i).start() < end; i++) {
            SourceComment comment = comments.get(i);
            boolean isInside = comment.start() > start;
            boolean isAbove = comment.end() <= start
                    && file.text().substring(comment.end(), start).isBlank();
            if ((isInside || isAbove)
                    && MUST_NOT_FAIL.matcher(file.text(comment)).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(SourceComment comment, SourceFile file) {
        int start = file.lines().start(file.lines().line(comment.start()));
        return file.text().substring(start, comment.start()).isBlank();
    }

    /** The documentation of a member or type. */
    static Optional<String> doc(BodyDeclaration<?> declaration, SourceFile file) {
        return DocComments.find(file, declaration).map(comment -> file.text(comment));
    }

    /** Whether a text tells that something is off or does not work. */
    static boolean isAboutDisabling(String text) {
        return DISABLING.matcher(text).find();
    }
}
