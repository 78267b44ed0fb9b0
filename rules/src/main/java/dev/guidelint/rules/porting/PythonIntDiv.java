package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Flags division of integers, which Python rounds the other way below zero. */
final class PythonIntDiv implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-int-div", Severity.INFO, "division or remainder of integers")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern DIVISION = Concerns.cost(
            "integer division", 2, "`//`, which rounds down: `int(a / b)` or a test where it may be negative");
    private static final Concern REMAINDER = Concerns.cost(
            "integer remainder",
            2,
            "`%`, which takes the sign of the divisor: `math.fmod` or a test where it may be negative");
    private static final Concern COUNT = Concerns.cost("division of a count", 1, "`//`: a single `/` gives a float");

    /** Seconds, hours, kilobytes and the like. */
    private static final Set<Long> UNITS =
            Set.of(24L, 60L, 1000L, 1024L, 3600L, 86400L, 60000L, 3600000L, 86400000L, 1000000L, 1000000000L, 1048576L);

    private static final Set<String> COUNTS = Set.of("size", "length", "count", "getLength", "capacity");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(BinaryExpr.class, PythonIntDiv::check);
        on.each(AssignExpr.class, PythonIntDiv::checkAssignment);
    }

    private static List<Finding> check(BinaryExpr binary, RuleContext context) {
        boolean isDivision = binary.getOperator() == BinaryExpr.Operator.DIVIDE;
        if ((!isDivision && binary.getOperator() != BinaryExpr.Operator.REMAINDER)
                || (!isDivision && isComparedWithZero(binary))) {
            return List.of();
        }
        return finding(binary, binary.getLeft(), binary.getRight(), isDivision, context);
    }

    private static List<Finding> checkAssignment(AssignExpr assign, RuleContext context) {
        boolean isDivision = assign.getOperator() == AssignExpr.Operator.DIVIDE;
        return isDivision || assign.getOperator() == AssignExpr.Operator.REMAINDER
                ? finding(assign, assign.getTarget(), assign.getValue(), isDivision, context)
                : List.of();
    }

    private static List<Finding> finding(
            Expression whole, Expression left, Expression right, boolean isDivision, RuleContext context) {
        if (isConstant(left) || isUnit(right) || !isInteger(left, context) || !isInteger(right, context)) {
            return List.of();
        }
        if (isCount(Written.inner(left))) {
            // What is never negative has the same remainder in both languages.
            return !isDivision
                    ? List.of()
                    : List.of(context.at(
                                    context.file().region(whole),
                                    whole,
                                    "`/` of a count gives a fraction in Python: write `//`")
                            .withConcern(COUNT));
        }
        String message = isDivision
                ? "`/` of integers cuts towards zero, and Python's `//` rounds down: the same only as long as nothing is negative"
                : "`%` has the sign of its left side here and of its right side in Python: the same only as long as nothing is negative";
        return List.of(context.at(context.file().region(whole), whole, message)
                .withConcern(isDivision ? DIVISION : REMAINDER));
    }

    private static boolean isInteger(Expression side, RuleContext context) {
        JavaType type = context.types().typeOf(side);
        return NumberTypes.isInteger(type) || NumberTypes.isChar(type);
    }

    /** Whether a remainder is only asked whether it is zero, which has no sign. */
    private static boolean isComparedWithZero(BinaryExpr remainder) {
        Node child = remainder;
        Node parent = remainder.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (!(parent instanceof BinaryExpr comparison)
                || (comparison.getOperator() != BinaryExpr.Operator.EQUALS
                        && comparison.getOperator() != BinaryExpr.Operator.NOT_EQUALS)) {
            return false;
        }
        Expression other = comparison.getLeft() == child ? comparison.getRight() : comparison.getLeft();
        return Bits.literal(other).filter(value -> value == 0).isPresent();
    }

    private static boolean isUnit(Expression divisor) {
        Optional<Long> value = Bits.literal(divisor);
        return value.isPresent() ? UNITS.contains(value.get()) : isConstant(divisor);
    }

    private static boolean isConstant(Expression expression) {
        Expression plain = Written.inner(expression);
        if (plain instanceof BinaryExpr product) {
            return isConstant(product.getLeft()) && isConstant(product.getRight());
        }
        String name = plain instanceof NameExpr simple
                ? simple.getNameAsString()
                : plain instanceof FieldAccessExpr access ? access.getNameAsString() : "";
        return Bits.literal(plain).isPresent() || (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static boolean isCount(Expression value) {
        if (value instanceof FieldAccessExpr access) {
            return access.getNameAsString().equals("length");
        }
        if (value instanceof BinaryExpr mask && mask.getOperator() == BinaryExpr.Operator.BINARY_AND) {
            return Bits.literal(mask.getRight()).filter(bits -> bits >= 0).isPresent();
        }
        return value instanceof MethodCallExpr call && COUNTS.contains(call.getNameAsString());
    }
}
