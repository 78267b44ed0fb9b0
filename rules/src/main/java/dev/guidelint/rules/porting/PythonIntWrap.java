package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.AssignExpr;
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
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags arithmetic whose result depends on 8, 16, 32 or 64 bits: numbers of Python have as many as they need. */
final class PythonIntWrap implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-int-wrap", Severity.INFO, "arithmetic that relies on a number of bits")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern CAST = Concerns.cost(
            "cast that cuts off bits",
            5,
            "`& 0xFF` and the like, and mend the sign; `ctypes` or numpy if there is much of it");
    private static final Concern SHIFT =
            Concerns.cost("left shift that loses bits", 5, "`& 0xFFFFFFFF` after the shift, and mend the sign");
    private static final Concern HASH = Concerns.cost(
            "hash arithmetic", 5, "`hash()` of a tuple, or a mask after each step if the value is stored");
    private static final Concern NARROW = Concerns.cost(
            "narrowing cast", 1, "nothing: there is one `int`; check the range if it was meant as a limit");
    private static final Concern TRUNCATE =
            Concerns.cost("cast that drops a fraction", 1, "`int(x)`, which truncates as well");

    private static final Pattern MIXING = Pattern.compile("\\^|>>>");
    private static final long LARGE_FACTOR = 1L << 16;
    private static final long BYTE_MASK = 0xff;
    private static final int HASH_FACTOR = 31;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonIntWrap::check);
    }

    /** Looks for the worst of a whole expression first, and reports each expression once. */
    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<Expression> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BinaryExpr binary : FileNodes.of(context.file(), BinaryExpr.class)) {
            binary(binary, context).ifPresent(finding -> add(finding, binary, reported, findings));
        }
        for (AssignExpr assign : FileNodes.of(context.file(), AssignExpr.class)) {
            if (assign.getOperator() == AssignExpr.Operator.LEFT_SHIFT
                    && losesBits(assign.getTarget(), assign.getValue(), assign, context)) {
                add(shift(assign, context), assign, reported, findings);
            }
        }
        for (MethodCallExpr call : FileNodes.of(context.file(), MethodCallExpr.class)) {
            if (call.getNameAsString().equals("abs")
                    && call.getArguments().size() == 1
                    && isHash(call.getArgument(0))
                    && !HashCodes.isIn(call)) {
                add(hash(call, context), call, reported, findings);
            }
        }
        for (CastExpr cast : FileNodes.of(context.file(), CastExpr.class)) {
            cast(cast, context).ifPresent(finding -> add(finding, cast, reported, findings));
        }
        return findings;
    }

    private static void add(Finding finding, Expression part, Set<Expression> reported, List<Finding> findings) {
        if (reported.add(FileNodes.whole(part))) {
            findings.add(finding);
        }
    }

    private static Optional<Finding> binary(BinaryExpr binary, RuleContext context) {
        switch (binary.getOperator()) {
            case LEFT_SHIFT:
                return losesBits(binary.getLeft(), binary.getRight(), binary, context)
                        ? Optional.of(shift(binary, context))
                        : Optional.empty();
            case MULTIPLY:
                boolean isMix = isHashFactor(binary.getLeft(), binary.getRight(), context)
                        || isHashFactor(binary.getRight(), binary.getLeft(), context);
                return isMix && !HashCodes.isIn(binary) ? Optional.of(hash(binary, context)) : Optional.empty();
            case PLUS, MINUS, XOR, REMAINDER, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT:
                boolean isHashed = isHashCall(binary.getLeft()) || isHashCall(binary.getRight());
                boolean isStep = isSum(binary)
                        && (Bits.literal(binary.getLeft()).isPresent()
                                || Bits.literal(binary.getRight()).isPresent());
                return isHashed
                                && !isStep
                                && !HashCodes.isIn(binary)
                                && !context.types().typeOf(binary).is("java.lang.String")
                        ? Optional.of(hash(binary, context))
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private static boolean isSum(BinaryExpr binary) {
        return binary.getOperator() == BinaryExpr.Operator.PLUS || binary.getOperator() == BinaryExpr.Operator.MINUS;
    }

    private static Finding shift(Expression shift, RuleContext context) {
        return context.at(
                        context.file().region(shift),
                        shift,
                        "bits that are shifted out at the left are gone in Java and stay in Python: mask the result, and mend its sign")
                .withConcern(SHIFT);
    }

    private static Finding hash(Expression hash, RuleContext context) {
        return context.at(
                        context.file().region(hash),
                        hash,
                        "this mixes a hash and counts on overflow, and in Python numbers grow instead: mask each step, or let `hash()` do it if nobody stores the value")
                .withConcern(HASH);
    }

    private static boolean losesBits(Expression left, Expression distance, Expression shift, RuleContext context) {
        Expression plain = Written.inner(left);
        // A single bit, 1 << n, is a flag; other literals are constants.
        if (Bits.literal(plain)
                .filter(value -> value == 1 || isConstant(distance))
                .isPresent()) {
            return false;
        }
        JavaType type = context.types().typeOf(plain);
        int width = NumberTypes.isChar(type) ? Integer.SIZE : Math.max(NumberTypes.bits(type), Integer.SIZE);
        if (!NumberTypes.isChar(type) && !NumberTypes.isInteger(type)) {
            return false;
        }
        if (isMaskedOrCast(shift)) {
            return false;
        }
        Optional<Long> by = Bits.literal(distance);
        if (by.isEmpty()) {
            return true;
        }
        // Low distances multiply or put small numbers side by side, unless bits are mixed.
        boolean reachesTop = by.get() >= width - Byte.SIZE;
        return (reachesTop || isMixed(plain, shift)) && Bits.needed(plain, context.types()) + by.get() > width;
    }

    /** Whether bits are rotated or mixed around a shift, or a number is multiplied by it as in {@code (h << 5) - h}. */
    private static boolean isMixed(Expression shifted, Expression shift) {
        Expression whole = FileNodes.whole(shift);
        String name = shifted.toString();
        return MIXING.matcher(whole.toString()).find()
                || (whole instanceof BinaryExpr sum
                        && isSum(sum)
                        && (sum.getRight().toString().equals(name)
                                || sum.getLeft().toString().equals(name)));
    }

    /** Whether a mask around a shift is there already, or a cast that is reported itself. */
    private static boolean isMaskedOrCast(Expression shift) {
        Expression current = shift;
        while (current.getParentNode().orElse(null) instanceof Expression parent) {
            if (parent instanceof CastExpr) {
                return true;
            }
            if (parent instanceof BinaryExpr binary) {
                return binary.getOperator() == BinaryExpr.Operator.BINARY_AND
                        && (Bits.literal(binary.getRight()).isPresent()
                                || Bits.literal(binary.getLeft()).isPresent());
            }
            if (!parent.isEnclosedExpr()) {
                return false;
            }
            current = parent;
        }
        return false;
    }

    private static Optional<Finding> cast(CastExpr cast, RuleContext context) {
        if (!cast.getType().isPrimitiveType()) {
            return Optional.empty();
        }
        String target = cast.getType().asString();
        Expression value = Written.inner(cast.getExpression());
        if (!Set.of("byte", "short", "int", "long").contains(target) || isConstant(value)) {
            return Optional.empty();
        }
        JavaType type = context.types().typeOf(value);
        if (NumberTypes.isFloating(type)) {
            return Optional.of(context.at(
                            context.file().region(cast),
                            cast,
                            "`(%s)` drops the fraction: write `int(...)`, which rounds towards zero, too"
                                    .formatted(target))
                    .withConcern(TRUNCATE));
        }
        int bits = NumberTypes.bits(type);
        int kept = NumberTypes.bits(JavaType.primitive(target));
        if (bits <= kept || Bits.needed(value, context.types()) <= kept || HashCodes.isIn(cast)) {
            return Optional.empty();
        }
        if (kept > Byte.SIZE && !isBitwise(value)) {
            return Optional.of(context.at(
                            context.file().region(cast),
                            cast,
                            "`(%s)` cuts a number to %d bits: Python has one `int`, so drop the cast, or check the range if it is a limit"
                                    .formatted(target, kept))
                    .withConcern(NARROW));
        }
        return Optional.of(context.at(
                        context.file().region(cast),
                        cast,
                        "`(%s)` keeps %d bits, the highest as the sign: Python cuts off nothing, so mask the value and mend the sign"
                                .formatted(target, kept))
                .withConcern(CAST));
    }

    private static boolean isBitwise(Expression value) {
        return value instanceof BinaryExpr binary
                && switch (binary.getOperator()) {
                    case XOR, LEFT_SHIFT, UNSIGNED_RIGHT_SHIFT, BINARY_OR, BINARY_AND -> true;
                    default -> false;
                };
    }

    /** Whether a value is a literal or written like a constant: then its author has seen that it fits. */
    private static boolean isConstant(Expression value) {
        // With a mask that has a name, it has been cut to size already; and 0 to 255 is what a byte is in Python.
        if (value instanceof BinaryExpr mask && mask.getOperator() == BinaryExpr.Operator.BINARY_AND) {
            return Bits.literal(mask.getRight())
                            .filter(bits -> bits == BYTE_MASK)
                            .isPresent()
                    || isConstantName(mask.getLeft())
                    || isConstantName(mask.getRight());
        }
        return isConstantName(value)
                || value.isLiteralExpr()
                || (value.isUnaryExpr() && value.asUnaryExpr().getExpression().isLiteralExpr());
    }

    private static boolean isConstantName(Expression value) {
        if (!(value instanceof NameExpr name)) {
            return false;
        }
        String text = name.getNameAsString();
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isHashCall(Expression side) {
        return Written.inner(side) instanceof MethodCallExpr call
                && call.getNameAsString().equals("hashCode")
                && call.getArguments().isEmpty();
    }

    private static boolean isHash(Expression value) {
        return isHashCall(value)
                || (value instanceof NameExpr name
                        && name.getNameAsString().toLowerCase(Locale.ROOT).contains("hash"));
    }

    /** Whether a factor is there to mix: 31 times something about a hash, or a big odd number. */
    private static boolean isHashFactor(Expression factor, Expression other, RuleContext context) {
        long value = Bits.literal(factor).orElse(0L);
        if (value == HASH_FACTOR) {
            boolean isAboutHash =
                    FileNodes.whole(other).toString().toLowerCase(Locale.ROOT).contains("hash")
                            || Places.method(other)
                                    .filter(method -> method.getNameAsString()
                                            .toLowerCase(Locale.ROOT)
                                            .contains("hash"))
                                    .isPresent();
            return isAboutHash && NumberTypes.isInteger(context.types().typeOf(other));
        }
        return Math.abs(value) > LARGE_FACTOR
                && value % 2 != 0
                && NumberTypes.isInteger(context.types().typeOf(other));
    }
}
