package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Tells which lambdas run before the call they are passed to returns, and so still under the locks around it. */
final class ImmediateCalls {
    private static final Set<String> NAMES = Set.of(
            "forEach",
            "forEachOrdered",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "replaceAll",
            "removeIf",
            "map",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "mapToObj",
            "flatMap",
            "mapMulti",
            "filter",
            "peek",
            "reduce",
            "collect",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "takeWhile",
            "dropWhile",
            "toArray",
            "sorted",
            "sort",
            "min",
            "max",
            "ifPresent",
            "ifPresentOrElse",
            "or",
            "orElseGet",
            "orElseThrow",
            "updateAndGet",
            "getAndUpdate",
            "accumulateAndGet",
            "getAndAccumulate",
            "setAll",
            "toMap",
            "groupingBy",
            "comparing",
            "comparingInt",
            "comparingLong",
            "doPrivileged",
            "requireNonNull",
            "requireNonNullElseGet");

    private ImmediateCalls() {}

    /** Whether a lambda is run by the call it is an argument of. */
    static boolean run(LambdaExpr lambda) {
        Node parent = lambda.getParentNode().orElse(lambda);
        return parent instanceof MethodCallExpr call && NAMES.contains(call.getNameAsString());
    }
}
