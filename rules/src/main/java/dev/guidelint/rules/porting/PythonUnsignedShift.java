package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags shifts that fill up with zeros: Python has no such operator. */
final class PythonUnsignedShift implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-unsigned-shift", Severity.INFO, "shift that fills up with zeros")
            .offByDefault();

    private static final Concern SHIFT =
            Concerns.cost("unsigned shift", 3, "mask first: `(x & 0xFFFFFFFF) >> n`, for a `long` with 16 digits");
    private static final Concern MIDPOINT = Concerns.cost("unsigned shift for a midpoint", 1, "`(a + b) // 2`");
    private static final Concern MASKED =
            Concerns.cost("unsigned shift with a mask", 1, "`>>`: the mask takes the sign away");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(BinaryExpr.class, PythonUnsignedShift::check);
        on.each(AssignExpr.class, PythonUnsignedShift::checkAssignment);
    }

    private static List<Finding> check(BinaryExpr shift, RuleContext context) {
        if (shift.getOperator() != BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT || HashCodes.isIn(shift)) {
            return List.of();
        }
        if (isOne(shift.getRight()) && isSum(Written.inner(shift.getLeft()))) {
            return List.of(finding(
                    shift,
                    "`>>> 1` halves a sum that may be too big for an `int`: in Python it never is, write `// 2`",
                    MIDPOINT,
                    context));
        }
        if (isMasked(shift) || isCutToSize(Written.inner(shift.getLeft()))) {
            return List.of(finding(
                    shift,
                    "`>>>` fills up with zeros, and with this mask `>>` does the same in Python: keep the mask",
                    MASKED,
                    context));
        }
        return List.of(finding(
                shift,
                "`>>>` fills up with zeros, and Python's numbers have no top bit: mask the number before `>>`",
                SHIFT,
                context));
    }

    private static List<Finding> checkAssignment(AssignExpr shift, RuleContext context) {
        return shift.getOperator() != AssignExpr.Operator.UNSIGNED_RIGHT_SHIFT
                ? List.of()
                : List.of(finding(
                        shift,
                        "`>>>=` fills up with zeros, and Python's numbers have no top bit: mask the number before `>>=`",
                        SHIFT,
                        context));
    }

    private static Finding finding(Expression shift, String message, Concern concern, RuleContext context) {
        return context.at(context.file().region(shift), shift, message).withConcern(concern);
    }

    private static boolean isOne(Expression expression) {
        return expression.isIntegerLiteralExpr()
                && expression.asIntegerLiteralExpr().getValue().equals("1");
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS;
    }

    /** Whether a number has been masked and is not negative any more. */
    private static boolean isCutToSize(Expression value) {
        return value instanceof BinaryExpr mask
                && mask.getOperator() == BinaryExpr.Operator.BINARY_AND
                && (Bits.literal(mask.getLeft()).filter(bits -> bits >= 0).isPresent()
                        || Bits.literal(mask.getRight())
                                .filter(bits -> bits >= 0)
                                .isPresent());
    }

    /**
     * Whether only low bits of a shifted number are kept, by a mask or by a cast to a byte. A mask of more bits than the
     * shift leaves would let the sign through.
     */
    private static boolean isMasked(BinaryExpr shift) {
        Node child = shift;
        Node parent = shift.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        // At an unknown distance the mask may meet the sign.
        int distance = Bits.literal(shift.getRight()).map(Long::intValue).orElse(Long.SIZE);
        int size = distance < Integer.SIZE ? Integer.SIZE : Long.SIZE;
        if (parent instanceof CastExpr cast) {
            return cast.getType().asString().equals("byte") && distance <= size - Byte.SIZE;
        }
        if (!(parent instanceof BinaryExpr mask) || mask.getOperator() != BinaryExpr.Operator.BINARY_AND) {
            return false;
        }
        Expression other = mask.getLeft() == child ? mask.getRight() : mask.getLeft();
        return Bits.literal(other)
                .filter(value -> value >= 0 && Bits.length(value) + distance <= size)
                .isPresent();
    }
}
