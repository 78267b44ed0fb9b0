package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Flags characters that are used as numbers: in Python they are texts of length one. */
final class PythonChar implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-char", Severity.INFO, "character used as a number")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern NUMBER =
            Concerns.cost("character as a number", 2, "`ord()` to get the number, `chr()` to get back");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonChar::check);
        on.each(ArrayAccessExpr.class, PythonChar::checkIndex);
    }

    /** Reports each whole expression once. */
    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<Expression> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BinaryExpr binary : FileNodes.of(context.file(), BinaryExpr.class)) {
            if (mixes(binary, context) && reported.add(FileNodes.whole(binary))) {
                findings.add(finding(
                        binary,
                        "here a character is a number, and in Python it is a text of length one: go through `ord()`, and back through `chr()`",
                        context));
            }
        }
        for (CastExpr cast : FileNodes.of(context.file(), CastExpr.class)) {
            String message = message(cast, context);
            if (!message.isEmpty() && reported.add(FileNodes.whole(cast))) {
                findings.add(finding(cast, message, context));
            }
        }
        return findings;
    }

    private static List<Finding> checkIndex(ArrayAccessExpr access, RuleContext context) {
        Expression index = Written.inner(access.getIndex());
        boolean mayBeChar = index instanceof NameExpr || index instanceof MethodCallExpr;
        return mayBeChar && NumberTypes.isChar(context.types().typeOf(index))
                ? List.of(finding(
                        index,
                        "a character is the index of an array: Python wants `ord()` of it, or a `dict`",
                        context))
                : List.of();
    }

    private static Finding finding(Expression place, String message, RuleContext context) {
        return context.at(context.file().region(place), place, message).withConcern(NUMBER);
    }

    private static boolean mixes(BinaryExpr binary, RuleContext context) {
        Expression left = Written.inner(binary.getLeft());
        Expression right = Written.inner(binary.getRight());
        if (left.isCharLiteralExpr() == right.isCharLiteralExpr()) {
            return false;
        }
        JavaType other = context.types().typeOf(left.isCharLiteralExpr() ? right : left);
        return switch (binary.getOperator()) {
            case PLUS, MINUS, MULTIPLY, DIVIDE, REMAINDER, BINARY_AND, BINARY_OR, XOR, LEFT_SHIFT ->
                NumberTypes.isChar(other) || NumberTypes.isInteger(other);
            // Two characters compare alike in both languages; a number and a character do not.
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> NumberTypes.isInteger(other);
            default -> false;
        };
    }

    private static boolean isLiteral(Expression value) {
        return value.isLiteralExpr()
                || (value.isUnaryExpr() && value.asUnaryExpr().getExpression().isLiteralExpr());
    }

    private static String message(CastExpr cast, RuleContext context) {
        String target = cast.getType().asString();
        if (!cast.getType().isPrimitiveType() || isLiteral(Written.inner(cast.getExpression()))) {
            return "";
        }
        if (target.equals("char")) {
            return NumberTypes.isInteger(context.types().typeOf(cast.getExpression()))
                    ? "`(char)` makes a character of a number: `chr()` in Python"
                    : "";
        }
        boolean isNumber =
                target.equals("int") || target.equals("long") || target.equals("short") || target.equals("byte");
        return isNumber && NumberTypes.isChar(context.types().typeOf(cast.getExpression()))
                ? "`(%s)` makes a number of a character: `ord()` in Python".formatted(target)
                : "";
    }
}
