package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Set;

/** Flags bytes: they have no sign in Python, and are another type than text. */
final class PythonBytes implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-bytes", Severity.INFO, "bytes, or text made of bytes")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern SIGNATURE =
            Concerns.cost("bytes in signatures", 3, "`bytes`, or `bytearray` where they are changed; each is 0 to 255");
    private static final Concern MASK =
            Concerns.cost("mask that takes a byte's sign away", 1, "nothing: a byte has no sign");
    private static final Concern TEXT =
            Concerns.cost("text to bytes and back", 1, "`text.encode(\"utf-8\")` and `data.decode(\"utf-8\")`");

    private static final long BYTE_MASK = 0xff;
    /** Methods of streams, whose arrays only pass through. */
    private static final Set<String> STREAM = Set.of("read", "write", "readFully", "update");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, PythonBytes::checkMethod);
        on.each(ConstructorDeclaration.class, PythonBytes::checkConstructor);
        on.each(BinaryExpr.class, PythonBytes::checkMask);
        on.each(MethodCallExpr.class, PythonBytes::checkCall);
        on.each(ObjectCreationExpr.class, PythonBytes::checkCreation);
    }

    private static List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        return !isStream(method) && (isBytes(method.getType()) || takesBytes(method))
                ? signature(method, context)
                : List.of();
    }

    private static List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        return takesBytes(constructor) ? signature(constructor, context) : List.of();
    }

    private static List<Finding> signature(CallableDeclaration<?> callable, RuleContext context) {
        return List.of(context.atName(
                        callable,
                        "`%s` passes bytes, which are -128 to 127 here and 0 to 255 in Python: look at every place that calculates with one"
                                .formatted(callable.getNameAsString()))
                .withConcern(SIGNATURE));
    }

    private static List<Finding> checkMask(BinaryExpr mask, RuleContext context) {
        if (mask.getOperator() != BinaryExpr.Operator.BINARY_AND) {
            return List.of();
        }
        boolean isRight = isByteMask(mask.getRight());
        if (!isRight && !isByteMask(mask.getLeft())) {
            return List.of();
        }
        JavaType type = context.types().typeOf(isRight ? mask.getLeft() : mask.getRight());
        return !type.isPrimitive() || !type.name().equals("byte")
                ? List.of()
                : List.of(context.at(
                                context.file().region(mask),
                                mask,
                                "`%s` takes the sign of a byte away, and in Python it has none: drop the mask"
                                        .formatted(context.file().text(mask).replaceAll("\\s+", " ")))
                        .withConcern(MASK));
    }

    private static boolean isByteMask(Expression side) {
        return Bits.literal(side).filter(value -> value == BYTE_MASK).isPresent();
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        return call.getNameAsString().equals("getBytes")
                        && call.getArguments().size() < 2
                        && call.getScope().isPresent()
                        && context.types().receiver(call).is("java.lang.String")
                ? text(
                        call,
                        "`getBytes` makes bytes of a text: `encode` in Python, with the name of the encoding",
                        context)
                : List.of();
    }

    private static List<Finding> checkCreation(ObjectCreationExpr creation, RuleContext context) {
        if (!creation.getType().getNameAsString().equals("String")
                || creation.getArguments().isEmpty()) {
            return List.of();
        }
        JavaType type = context.types().typeOf(creation.getArgument(0));
        return type.dimensions() == 1 && type.component().name().equals("byte")
                ? text(
                        creation,
                        "`new String` makes a text of bytes: `decode` in Python, with the name of the encoding",
                        context)
                : List.of();
    }

    private static List<Finding> text(Expression place, String message, RuleContext context) {
        return List.of(context.at(context.file().region(place), place, message).withConcern(TEXT));
    }

    private static boolean takesBytes(CallableDeclaration<?> callable) {
        for (Parameter parameter : callable.getParameters()) {
            if (isBytes(parameter.getType())
                    || (parameter.isVarArgs() && parameter.getType().asString().equals("byte"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBytes(Type type) {
        return type.isArrayType() && type.asString().equals("byte[]");
    }

    private static boolean isStream(MethodDeclaration method) {
        return STREAM.contains(method.getNameAsString());
    }
}
