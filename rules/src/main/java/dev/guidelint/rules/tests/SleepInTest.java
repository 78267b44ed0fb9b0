package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Flags tests that wait for a fixed time and hope that it is enough. */
final class SleepInTest implements Rule {
    private static final Option<Boolean> IN_LAMBDA = Option.flag(
            "in-lambda",
            false,
            "whether waiting in code that is handed on is reported, too: there it mostly plays something slow");
    private static final Option<List<String>> EXTRA_CALLS = Option.list(
            "extra-calls", List.of(), "further methods that wait, written as `Type.method`, with or without package");
    private static final Option<Integer> MAX_MILLIS = Option.number(
            "max-millis",
            0,
            "waiting up to so many milliseconds is accepted; above 0, times that are not written as numbers are, too");

    private static final RuleInfo INFO = RuleInfo.of("sleep-in-test", Severity.WARNING, "fixed waiting time in a test")
            .offByDefault()
            .sources(SourceSet.TEST)
            .needs(Needs.TYPES)
            .aliases("java:S2925")
            .options(IN_LAMBDA, EXTRA_CALLS, MAX_MILLIS);

    private static final Map<String, List<String>> SLEEPERS = Map.of(
            "sleep", List.of("java.lang.Thread", "java.util.concurrent.TimeUnit"),
            "sleepUninterruptibly", List.of("com.google.common.util.concurrent.Uninterruptibles"),
            "parkNanos", List.of("java.util.concurrent.locks.LockSupport"));

    private static final Pattern WAITING = Pattern.compile("(?i)wait|until|retry|poll|eventually|sleep");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, this::check);
    }

    private List<Finding> check(MethodCallExpr call, RuleContext context) {
        if (!mayWait(call, context) || isShort(call, context.option(MAX_MILLIS))) {
            return List.of();
        }
        if (isInMainOrBenchmark(call)
                || isHelper(call)
                || (!context.option(IN_LAMBDA) && Handed.isHanded(call, context.file()))) {
            return List.of();
        }
        if (!waits(call, context)) {
            return List.of();
        }
        String message = isPolling(call)
                ? "`%s` in a loop waits in steps: let Awaitility poll, or wait for a latch or a future with a time"
                        + " limit, so that a failure says what did not happen"
                : "`%s` is too long on a fast machine and too short on a slow one: wait for what you expect, with a"
                        + " latch, a future or Awaitility, or give the code a clock that the test can turn";
        return List.of(context.atName(call, message.formatted(call.getNameAsString())));
    }

    private static boolean mayWait(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (SLEEPERS.containsKey(name)) {
            return !call.getArguments().isEmpty();
        }
        return Listed.isName(name, context.option(EXTRA_CALLS));
    }

    private static boolean waits(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        JavaType receiver = context.types().receiver(call);
        for (String owner : SLEEPERS.getOrDefault(name, List.of())) {
            if (context.types().isSubtype(receiver, owner).isYes()) {
                return true;
            }
        }
        return Listed.isMethod(receiver, name, context.option(EXTRA_CALLS));
    }

    private static boolean isShort(MethodCallExpr call, int maxMillis) {
        OptionalLong millis = Durations.millis(call);
        return millis.isPresent() ? millis.getAsLong() <= maxMillis : maxMillis > 0;
    }

    private static boolean isInMainOrBenchmark(Node call) {
        Node node = call.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof MethodDeclaration method
                    && method.getNameAsString().equals("main")) {
                return true;
            }
            if (node instanceof BodyDeclaration<?> declaration
                    && declaration.getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getName().getIdentifier().equals("Benchmark"))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether the call is what a method that waits for something does between two looks: the cure, not the disease. */
    private static boolean isHelper(Node call) {
        return isPolling(call)
                && Tests.methodAround(call)
                        .filter(method ->
                                WAITING.matcher(method.getNameAsString()).find())
                        .isPresent();
    }

    /** Whether a loop around the call goes on until a condition holds, or is left when it does. */
    private static boolean isPolling(Node call) {
        Node node = call.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof WhileStmt || node instanceof DoStmt) {
                return true;
            }
            if (node instanceof ForStmt loop && isLeft(loop.getBody())) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isLeft(Node node) {
        if (node instanceof BreakStmt || node instanceof ReturnStmt) {
            return true;
        }
        for (Node child : node.getChildNodes()) {
            if (isLeft(child)) {
                return true;
            }
        }
        return false;
    }
}
