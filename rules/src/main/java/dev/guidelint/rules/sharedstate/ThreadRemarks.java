package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** Comments by which somebody says that threads have been thought of. */
final class ThreadRemarks {
    private static final Pattern REMARK = Pattern.compile(
            "\\bno\\b[^.]{0,30}\\bsynchroni[sz]ation\\b|\\balready\\s+synchronized\\b|\\bsingle[- ]thread|\\bracy\\b|\\brace\\s+is\\b|\\bbenign\\b|\\bidempotent\\b"
                    + "|\\bneed(?:s)?\\s+not\\b[^.]{0,20}\\b(?:MT|thread)[- ]?safe\\b|\\bnot\\s+(?:have|need)\\s+to\\s+be\\s+(?:MT|thread)[- ]?safe\\b",
            Pattern.CASE_INSENSITIVE);

    /** Methods that throw if another thread than the right one calls: {@code checkThread}, {@code assertInEventLoop}. */
    private static final Pattern CONFINES = Pattern.compile(
            "(?:throwIf|assert|check|ensure|require|verify)\\w*(?:Thread|EventLoop|EventExecutor|SynchronizationContext)");

    private ThreadRemarks() {}

    /** Whether a method makes sure, before a place, that only one thread runs it. */
    static boolean isConfined(MethodDeclaration method, Node place, SourceFile file) {
        for (Statement statement : method.getBody().orElseThrow().getStatements()) {
            if (file.end(statement) > file.start(place)) {
                return false;
            }
            if (statement instanceof ExpressionStmt checked
                    && checked.getExpression() instanceof MethodCallExpr call
                    && CONFINES.matcher(call.getNameAsString()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a comment stands right before a method or in it before a place, or an annotation of it says so. */
    static boolean isNear(MethodDeclaration method, Node place, SourceFile file) {
        if (method.getAnnotations().stream()
                .anyMatch(annotation -> REMARK.matcher(file.text(annotation)).find())) {
            return true;
        }
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
