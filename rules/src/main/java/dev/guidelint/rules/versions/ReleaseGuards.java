package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.IfStmt;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code that asks which Java it runs on before it does something. */
final class ReleaseGuards {
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:java|jvm|jdk|jre)_?\\w*?(?:version|release|spec|\\d)|feature\\(\\)|(?:version|release)\\w*\\s*[=<>!]=?\\s*\\d");

    private ReleaseGuards() {}

    /** Whether a place is only reached if a condition around it holds that has to do with the release of Java. */
    static boolean stand(Node place) {
        Node node = place;
        while (true) {
            Optional<Node> parent = node.getParentNode();
            if (parent.isEmpty()) {
                return false;
            }
            Node child = node;
            boolean asks = condition(parent.get())
                    .filter(condition -> condition != child
                            && ASKS.matcher(condition.toString()).find())
                    .isPresent();
            if (asks) {
                return true;
            }
            node = parent.get();
        }
    }

    private static Optional<Expression> condition(Node node) {
        if (node instanceof IfStmt statement) {
            return Optional.of(statement.getCondition());
        }
        return node instanceof ConditionalExpr choice ? Optional.of(choice.getCondition()) : Optional.empty();
    }
}
