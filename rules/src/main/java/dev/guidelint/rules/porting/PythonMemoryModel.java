package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
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

/** Flags what relies on when threads see what other threads write. */
final class PythonMemoryModel implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-memory-model", Severity.INFO, "promise of the Java memory model")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern VOLATILE =
            Concerns.cost("volatile", 3, "a `threading.Lock` around it, or `threading.Event` for a flag");
    private static final Concern HOLDER =
            Concerns.cost("atomic as a local variable", 1, "`nonlocal`, or a list of one element");

    private static final Concern QUEUE = Concerns.cost("blocking queues", 1, "`queue.Queue`");

    private static final Map<String, Concern> TYPES = types();
    private static final NamedTypes NAMES = NamedTypes.of(TYPES.keySet());

    private static Map<String, Concern> types() {
        Map<String, Concern> types = new HashMap<>();
        Concern atomic =
                Concerns.cost("atomic variables", 3, "a value and a `threading.Lock`; `itertools.count` for numbers");
        for (String name : List.of(
                "AtomicBoolean",
                "AtomicInteger",
                "AtomicIntegerArray",
                "AtomicIntegerFieldUpdater",
                "AtomicLong",
                "AtomicLongArray",
                "AtomicLongFieldUpdater",
                "AtomicMarkableReference",
                "AtomicReference",
                "AtomicReferenceArray",
                "AtomicReferenceFieldUpdater",
                "AtomicStampedReference",
                "DoubleAccumulator",
                "DoubleAdder",
                "LongAccumulator",
                "LongAdder")) {
            types.put("java.util.concurrent.atomic." + name, atomic);
        }
        Concern collections = Concerns.cost(
                "concurrent collections", 3, "`dict` or `list` and a `threading.Lock`; `queue.Queue` between threads");
        for (String name : List.of(
                "ConcurrentHashMap",
                "ConcurrentLinkedDeque",
                "ConcurrentLinkedQueue",
                "ConcurrentMap",
                "ConcurrentNavigableMap",
                "ConcurrentSkipListMap",
                "ConcurrentSkipListSet",
                "CopyOnWriteArrayList",
                "CopyOnWriteArraySet")) {
            types.put("java.util.concurrent." + name, collections);
        }
        for (String name : List.of(
                "ArrayBlockingQueue",
                "BlockingDeque",
                "BlockingQueue",
                "DelayQueue",
                "LinkedBlockingDeque",
                "LinkedBlockingQueue",
                "PriorityBlockingQueue",
                "SynchronousQueue")) {
            types.put("java.util.concurrent." + name, QUEUE);
        }
        Concern local = Concerns.cost("thread-local variables", 3, "`contextvars.ContextVar`, or `threading.local`");
        types.put("java.lang.ThreadLocal", local);
        types.put("java.lang.InheritableThreadLocal", local);
        types.put("java.lang.invoke.VarHandle", atomic);
        return Map.copyOf(types);
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, PythonMemoryModel::checkField);
        on.each(ClassOrInterfaceType.class, PythonMemoryModel::checkType);
    }

    private static List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        return field.isVolatile()
                ? List.of(context.atName(
                                field,
                                "`%s` is `volatile`: Python promises nothing about what other threads see, and its interpreter lock is no such promise"
                                        .formatted(field.getVariable(0).getNameAsString()))
                        .withConcern(VOLATILE))
                : List.of();
    }

    private static List<Finding> checkType(ClassOrInterfaceType type, RuleContext context) {
        Optional<String> name = NAMES.find(type, context);
        Concern known = name.map(TYPES::get).orElse(null);
        if (known == null) {
            return List.of();
        }
        Concern concern = known.subject().startsWith("atomic") && isLocal(type) ? HOLDER : known;
        if (!Once.isFirst(context.file(), PythonMemoryModel.class, concern.subject())) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(type.getName()),
                        type,
                        message(concern).formatted(type.getNameAsString()))
                .withConcern(concern.about(name.orElse(""))));
    }

    private static String message(Concern concern) {
        if (concern == HOLDER) {
            return "`%s` in a local variable lets a lambda change it: in Python a function says `nonlocal`";
        }
        return concern == QUEUE
                ? "`%s` hands things from thread to thread: Python's `queue.Queue` does, under other names"
                : "`%s` is safe without a lock: Python's own types promise that for single steps at best";
    }

    private static boolean isLocal(ClassOrInterfaceType type) {
        Node node = type.getParentNode().orElse(null);
        while (node != null && !(node instanceof BodyDeclaration<?>) && !(node instanceof Parameter)) {
            if (node instanceof VariableDeclarationExpr) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
