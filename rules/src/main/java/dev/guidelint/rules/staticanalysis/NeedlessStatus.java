package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where the status of a call needs no look: something else tells the same, or somebody has thought of it. */
final class NeedlessStatus {
    private static final Pattern FAILURE = Pattern.compile("(?i)\\b(?:fail|ignor|does ?n.t matter)");

    private NeedlessStatus() {}

    /** Whether a statement behind the one that makes a folder, or behind the choice it is part of, asks whether it is there. */
    static boolean isAskedLater(MethodCallExpr call) {
        if (!call.getNameAsString().startsWith("mkdir") || call.getScope().isEmpty()) {
            return false;
        }
        String folder = call.getScope().get() + ".";
        Node child = call.getParentNode().orElse(call);
        Node node = child.getParentNode().orElse(null);
        while (node instanceof NodeWithStatements<?> || node instanceof IfStmt) {
            if (node instanceof NodeWithStatements<?> block && asksBehind(block, child, folder)) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean asksBehind(NodeWithStatements<?> block, Node statement, String folder) {
        boolean isBehind = false;
        for (Statement other : block.getStatements()) {
            if (isBehind && other instanceof IfStmt test) {
                String condition = test.getCondition().toString();
                if (condition.contains(folder + "exists(") || condition.contains(folder + "isDirectory(")) {
                    return true;
                }
            }
            isBehind |= other == statement;
        }
        return false;
    }

    /** Whether a comment on the line of a call, or on the next one, says what becomes of a failure. */
    static boolean isExplained(MethodCallExpr call, SourceFile file) {
        int line = file.lines().line(file.end(call));
        for (SourceComment comment : file.comments()) {
            int at = file.lines().line(comment.start());
            if ((at == line || at == line + 1)
                    && comment.start() > file.end(call)
                    && FAILURE.matcher(file.text(comment)).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a stream skips what is there: it was set back in a statement in front, or just asked how much that is, or is the
     * keyboard.
     */
    static boolean isReadAgain(MethodCallExpr call) {
        if (call.getScope().isEmpty()) {
            // A stream that calls its own methods knows how much they read.
            return call.getNameAsString().equals("skip")
                    || call.getNameAsString().equals("read");
        }
        if (!call.getNameAsString().equals("skip")) {
            return false;
        }
        String reset = call.getScope().get() + ".reset();";
        if (call.getScope().get().toString().equals("System.in")) {
            return true;
        }
        if (call.getArguments().toString().equals("[" + call.getScope().get() + ".available()]")) {
            return true;
        }
        Node child = call;
        Node node = call.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof LambdaExpr)) {
            if (node instanceof NodeWithStatements<?> block) {
                for (Statement statement : block.getStatements()) {
                    if (statement == child) {
                        break;
                    }
                    if (statement.isExpressionStmt() && statement.toString().endsWith(reset)) {
                        return true;
                    }
                }
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a loop around the place where a thread waits asks again what it waits for. */
    static boolean isAskedByLoop(MethodCallExpr call) {
        if (!call.getNameAsString().equals("await")) {
            return false;
        }
        Node node = call.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof LambdaExpr)) {
            Optional<Expression> condition = node instanceof ForStmt ? Optional.empty() : LoopConditions.of(node);
            if (condition.filter(test -> !test.isBooleanLiteralExpr()).isPresent()) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
