package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** Comments by which somebody says that threads have been thought of. */
final class ThreadRemarks {
    private static final Pattern REMARK = Pattern.compile(
            "\\bno\\b[^.]{0,30}\\bsynchroni[sz]ation\\b|\\balready\\s+synchronized\\b|\\bsingle[- ]thread|\\bracy\\b|\\brace\\s+is\\b|\\bbenign\\b|\\bidempotent\\b",
            Pattern.CASE_INSENSITIVE);

    private ThreadRemarks() {}

    /** Whether such a comment stands right before a method, or in it before a place. */
    static boolean isNear(MethodDeclaration method, Node place, SourceFile file) {
        int end = file.start(place);
        List<SourceComment> comments = file.comments();
        int blankFrom = file.start(method);
        for (int i = comments.size() - 1; i >= 0; i--) {
            SourceComment comment = comments.get(i);
            if (comment.start() > end) {
                continue;
            }
            boolean isInside = comment.start() >= file.start(method);
            if (!isInside && !file.text().substring(comment.end(), blankFrom).isBlank()) {
                return false;
            }
            if (REMARK.matcher(file.text(comment)).find()) {
                return true;
            }
            blankFrom = isInside ? blankFrom : comment.start();
        }
        return false;
    }
}
