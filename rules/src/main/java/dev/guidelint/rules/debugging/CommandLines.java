package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Set;
import java.util.regex.Pattern;

/** Code that talks to whoever sits at the console, or has no other way left. */
final class CommandLines {
    private static final Pattern PACKAGES = Pattern.compile(
            "(?:.*\\.)?(?:cli|commandline|commands?|console|demos?|examples?|samples?|shell|tests?)(?:\\..*)?");

    private static final Pattern PRINTS = Pattern.compile("(?:System\\.(?:out|err)\\.[^;]*;\\s*)+");

    private static final Set<String> ENDS = Set.of("exit", "halt");

    private static final Pattern SWITCHES =
            Pattern.compile("(?i)_*(?:is_?)?(?:\\w*(?:debug|verbose)\\w*|trac(?:e|ing))");

    private static final Pattern END_OF_STATEMENT = Pattern.compile("[ \\t;)}]*");

    private static final Pattern OPEN = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

    private CommandLines() {}

    /** Whether code is in a package that is named after the command line, demos or tests, ends the JVM, or says in a comment why it prints. */
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

    /**
     * Whether something happens only if a switch for debugging is on ({@code if (DEBUG)}): whoever turns it on sits at the
     * console. A question to a logger is no such switch, for then there is a log.
     */
    static boolean isBehindSwitch(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null && !Catches.isBody(node)) {
            if (node instanceof IfStmt choice && child == choice.getThenStmt() && isSwitch(choice.getCondition())) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isSwitch(Expression condition) {
        Expression test = Written.inner(condition);
        if (test instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.AND) {
            return isSwitch(both.getLeft()) || isSwitch(both.getRight());
        }
        if (test instanceof MethodCallExpr call) {
            return call.getScope().isEmpty()
                    && SWITCHES.matcher(call.getNameAsString()).matches();
        }
        return (test instanceof NameExpr name
                        && (SWITCHES.matcher(name.getNameAsString()).matches() || isOff(name)))
                || (test instanceof FieldAccessExpr access
                        && SWITCHES.matcher(access.getNameAsString()).matches());
    }

    /** Whether a name is that of a constant around it that is {@code false} until somebody changes the source. */
    private static boolean isOff(NameExpr name) {
        return FieldNames.around(name.getNameAsString(), name)
                .filter(variable -> variable.getParentNode().orElse(null) instanceof FieldDeclaration field
                        && field.isStatic()
                        && field.isFinal())
                .flatMap(VariableDeclarator::getInitializer)
                .filter(value -> value.toString().equals("false"))
                .isPresent();
    }

    /** Whether nothing but the end of the statement stands between a place and a comment that is no note of work left. */
    private static boolean isBehind(SourceComment comment, int end, SourceFile file) {
        return END_OF_STATEMENT
                        .matcher(file.text().substring(end, comment.start()))
                        .matches()
                && !OPEN.matcher(file.text(comment)).find();
    }

    /** Whether a comment stands directly above, on the same line, or above a statement before it in the same block. */
    private static boolean isExplained(Node place, SourceFile file) {
        Node block = place.findAncestor(BlockStmt.class).orElse(null);
        if (block == null) {
            return false;
        }
        int start = file.start(block);
        int end = file.start(place);
        int behind = file.end(place);
        for (SourceComment comment : file.comments()) {
            if (comment.start() >= behind) {
                // What follows stands behind this one.
                return isBehind(comment, behind, file);
            }
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
