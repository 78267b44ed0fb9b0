package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.Set;
import java.util.regex.Pattern;

/** Code that talks to whoever sits at the console, or has no other way left. */
final class CommandLines {
    private static final Pattern PACKAGES =
            Pattern.compile("(?:.*\\.)?(?:cli|commandline|commands?|console|shell)(?:\\..*)?");

    private static final Pattern PRINTS = Pattern.compile("(?:System\\.(?:out|err)\\.[^;]*;\\s*)+");

    private static final Set<String> ENDS = Set.of("exit", "halt");

    private CommandLines() {}

    /** Whether code is in a package that is named after the command line, ends the JVM, or says in a comment why it prints. */
    static boolean isAround(Node place, SourceFile file) {
        return PACKAGES.matcher(file.packageName()).matches() || isBeforeEnd(place) || isExplained(place, file);
    }

    /** Whether the JVM ends in the same method: then the message must be out before. */
    private static boolean isBeforeEnd(Node place) {
        Node body = Places.method(place)
                .flatMap(method -> method.getBody())
                .map(Node.class::cast)
                .orElse(null);
        return body != null
                && body.findFirst(MethodCallExpr.class, call -> ENDS.contains(call.getNameAsString()))
                        .isPresent();
    }

    /** Whether a comment stands directly above, or above a statement before it in the same block. */
    private static boolean isExplained(Node place, SourceFile file) {
        Node block = place.findAncestor(BlockStmt.class).orElse(null);
        if (block == null) {
            return false;
        }
        int start = file.start(block);
        int end = file.start(place);
        for (SourceComment comment : file.comments()) {
            if (comment.start() > start && comment.end() <= end) {
                String between = file.text().substring(comment.end(), end).strip();
                if (between.isEmpty() || PRINTS.matcher(between).matches()) {
                    return true;
                }
            }
        }
        return false;
    }
}
