package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags what happens when the garbage collector comes by. */
final class PythonFinalize implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-finalize", Severity.INFO, "work left to the garbage collector")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FINALIZER =
            Concerns.cost("finalizer", 2, "a context manager, with `weakref.finalize` as a net below it");

    private static final Map<String, Concern> TYPES = Map.of(
            "java.lang.ref.Cleaner", Concerns.cost("cleaner", 2, "`weakref.finalize`"),
            "java.lang.ref.PhantomReference", Concerns.cost("phantom reference", 2, "`weakref.finalize`"),
            "java.lang.ref.WeakReference",
                    Concerns.cost("weak reference", 2, "`weakref.ref`, for objects that allow it"),
            "java.lang.ref.SoftReference",
                    Concerns.cost("soft reference", 2, "a cache with a limit: `functools.lru_cache`"),
            "java.util.WeakHashMap", Concerns.cost("weak map", 2, "`weakref.WeakKeyDictionary`"));
    private static final NamedTypes NAMES = NamedTypes.of(TYPES.keySet());

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, PythonFinalize::checkMethod);
        on.each(ClassOrInterfaceType.class, PythonFinalize::checkType);
    }

    private static List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        boolean isFinalizer = method.getNameAsString().equals("finalize")
                && method.getParameters().isEmpty()
                && method.getType().isVoidType()
                && !method.isStatic()
                && !Places.isInInterface(method);
        return isFinalizer
                ? List.of(context.atName(
                                method,
                                "`finalize` runs some day: Python's `__del__` runs earlier, or never, and is no better a place to close things")
                        .withConcern(FINALIZER))
                : List.of();
    }

    private static List<Finding> checkType(ClassOrInterfaceType type, RuleContext context) {
        Optional<String> name = NAMES.find(type, context);
        Concern concern = name.map(TYPES::get).orElse(null);
        if (concern == null || !Once.isFirst(context.file(), PythonFinalize.class, concern.subject())) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(type.getName()),
                        type,
                        "`%s` counts on the garbage collector: CPython drops an object with its last reference, and has other tools for the rest"
                                .formatted(type.getNameAsString()))
                .withConcern(concern.about(name.orElse(""))));
    }
}
