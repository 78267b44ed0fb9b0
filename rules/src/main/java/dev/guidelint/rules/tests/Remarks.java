package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.DocComments;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comments that stand next to code. */
final class Remarks {
    private static final Pattern DISABLING = Pattern.compile(
            "(?i)\\b(disabl|ignor|skip|switched off|turned off|flak|broken|does(n't| not) work|fails|unstable)");

    private Remarks() {}

    /** The text of the comment on the line where a node starts, or directly above; documentation does not count. */
    static Optional<String> beside(Node node, SourceFile file) {
        int line = file.region(node).startLine();
        StringBuilder found = new StringBuilder();
        for (SourceComment comment : file.comments()) {
            if (comment.isDoc()) {
                continue;
            }
            int first = file.lines().line(comment.start());
            int last = file.lines().line(Math.max(comment.start(), comment.end() - 1));
            if (first > line) {
                break;
            }
            if (first == line || (last == line - 1 && isAlone(comment, file))) {
                found.append(file.text(), comment.start(), comment.end()).append(' ');
            }
        }
        String words = found.toString().replaceAll("[/*]", " ");
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    private static boolean isAlone(SourceComment comment, SourceFile file) {
        int start = file.lines().start(file.lines().line(comment.start()));
        return file.text().substring(start, comment.start()).isBlank();
    }

    /** The documentation of a member or type. */
    static Optional<String> doc(BodyDeclaration<?> declaration, SourceFile file) {
        return DocComments.find(file, declaration)
                .map(comment -> file.text().substring(comment.start(), comment.end()));
    }

    /** Whether a text tells that something is off or does not work. */
    static boolean isAboutDisabling(String text) {
        return DISABLING.matcher(text).find();
    }
}
