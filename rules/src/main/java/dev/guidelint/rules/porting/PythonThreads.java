package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Flags threads, executors and parallel streams. */
final class PythonThreads implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-threads", Severity.INFO, "code that runs in parallel")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String ADVICE =
            "`concurrent.futures` for waiting, `multiprocessing` for computing, `asyncio` for many connections";
    private static final Concern PARALLEL = Concerns.cost("parallel streams", 5, "`ProcessPoolExecutor.map`, or numpy");

    private static final Map<String, Concern> TYPES = types();
    private static final NamedTypes NAMES = NamedTypes.of(TYPES.keySet());

    private static Map<String, Concern> types() {
        Map<String, Concern> types = new HashMap<>();
        Concern executors = Concerns.cost("executors and futures", 5, ADVICE);
        for (String name : List.of(
                "CompletionService",
                "Executor",
                "ExecutorCompletionService",
                "ExecutorService",
                "Executors",
                "Future",
                "FutureTask",
                "ScheduledExecutorService",
                "ScheduledFuture",
                "ScheduledThreadPoolExecutor",
                "ThreadPoolExecutor")) {
            types.put("java.util.concurrent." + name, executors);
        }
        Concern chains = Concerns.cost("completable futures", 5, "`async` and `await`: a chain becomes plain code");
        types.put("java.util.concurrent.CompletableFuture", chains);
        types.put("java.util.concurrent.CompletionStage", chains);
        Concern forks = Concerns.cost("fork and join", 5, "`multiprocessing`: threads do not compute in parallel");
        for (String name : List.of("ForkJoinPool", "ForkJoinTask", "RecursiveAction", "RecursiveTask")) {
            types.put("java.util.concurrent." + name, forks);
        }
        Concern timers = Concerns.cost("timers", 5, "`threading.Timer`, `sched`, or APScheduler");
        types.put("java.util.Timer", timers);
        types.put("java.util.TimerTask", timers);
        Concern threads = Concerns.cost("threads", 5, ADVICE);
        types.put("java.lang.Thread", threads);
        types.put("java.lang.ThreadGroup", threads);
        types.put("java.util.concurrent.ThreadFactory", threads);
        return Map.copyOf(types);
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceType.class, PythonThreads::checkType);
        on.each(MethodCallExpr.class, PythonThreads::checkCall);
    }

    private static List<Finding> checkType(ClassOrInterfaceType type, RuleContext context) {
        Node parent = type.getParentNode().orElse(null);
        boolean isPlace = parent instanceof ClassExpr || parent instanceof CastExpr;
        // The type around Thread.State and Thread.UncaughtExceptionHandler is only a name before a name.
        if (isPlace
                || parent instanceof ClassOrInterfaceType outer
                        && outer.getScope().filter(scope -> scope == type).isPresent()) {
            return List.of();
        }
        return isRunningThread(parent) ? List.of() : finding(NAMES.find(type, context), type.getName(), context);
    }

    /** Whether a type is that of a variable that holds the running thread. */
    private static boolean isRunningThread(@Nullable Node parent) {
        return parent instanceof VariableDeclarator variable
                && variable.getInitializer()
                        .filter(value -> value instanceof MethodCallExpr call
                                && call.getNameAsString().equals("currentThread"))
                        .isPresent();
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (name.equals("parallelStream") && call.getArguments().isEmpty()) {
            return isParallel(call, context) ? parallel(call, context) : List.of();
        }
        if (name.equals("parallel")
                && call.getArguments().isEmpty()
                && call.getScope().isPresent()) {
            return context.types()
                            .isSubtype(context.types().receiver(call), "java.util.stream.BaseStream")
                            .isYes()
                    ? parallel(call, context)
                    : List.of();
        }
        // What the running thread is asked or told says nothing of others.
        Optional<String> type = NAMES.find(call, context).filter(found -> !found.equals("java.lang.Thread"));
        return type.isPresent() ? finding(type, call.getScope().orElse(call), context) : List.of();
    }

    private static boolean isParallel(MethodCallExpr call, RuleContext context) {
        return context.types()
                .isSubtype(context.types().receiver(call), "java.util.Collection")
                .isYes();
    }

    private static List<Finding> parallel(MethodCallExpr call, RuleContext context) {
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s` computes on several processors: Python's threads do not, only processes do"
                                .formatted(call.getNameAsString()))
                .withConcern(PARALLEL));
    }

    private static List<Finding> finding(Optional<String> name, Node place, RuleContext context) {
        Concern concern = name.map(TYPES::get).orElse(null);
        if (concern == null || !Once.isFirst(context.file(), PythonThreads.class, concern.subject())) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(place),
                        place,
                        "`%s` is for several things at once: Python's threads take turns, so ask first whether they wait or compute"
                                .formatted(simple(name.orElse(""))))
                .withConcern(concern.about(name.orElse(""))));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
