package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Snapshots.Kind;
import java.util.Optional;
import java.util.Set;

/** What calls of methods of the JDK and of Guava give: see {@link Snapshots}. */
final class SnapshotCalls {
    private static final String COLLECTIONS = "java.util.Collections";
    private static final String COLLECTORS = "java.util.stream.Collectors";

    private static final Set<String> FACTORIES =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Map.Entry");
    private static final Set<String> FACTORY_METHODS = Set.of("of", "copyOf", "entry", "ofEntries");
    private static final Set<String> COLLECTOR_FACTORIES =
            Set.of("toList", "toSet", "toMap", "groupingBy", "partitioningBy");

    private SnapshotCalls() {}

    /** The kind of object a call gives. */
    static Kind of(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (name.equals("clone") && call.getArguments().isEmpty()) {
            return cloned(call, context);
        }
        if (isBuilt(call, name, context)) {
            return Kind.SNAPSHOT;
        }
        String owner = context.types().receiver(call).name();
        if (FACTORIES.contains(owner) && FACTORY_METHODS.contains(name)) {
            return Kind.SNAPSHOT;
        }
        return switch (owner) {
            case COLLECTIONS -> fromCollections(call, name, context);
            case "java.util.Arrays" -> fromArrays(name);
            case "java.nio.ByteBuffer", "java.nio.CharBuffer", "java.nio.IntBuffer", "java.nio.LongBuffer" ->
                isEmptyBuffer(call, name) ? Kind.SNAPSHOT : Kind.UNKNOWN;
            case "java.util.EnumSet" -> fromEnumSet(name);
            case "java.util.concurrent.ConcurrentHashMap" -> name.equals("newKeySet") ? Kind.CONCURRENT : Kind.UNKNOWN;
            case "com.google.common.collect.Lists",
                    "com.google.common.collect.Sets",
                    "com.google.common.collect.Maps" -> fromGuava(call, name);
            default -> fromStream(call, name, context);
        };
    }

    private static Kind cloned(MethodCallExpr call, RuleContext context) {
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty()) {
            return Kind.UNKNOWN;
        }
        boolean isMutable = Mutability.of(context.types().typeOf(scope.get()), context) == Mutability.MUTABLE;
        return isMutable ? Kind.COPY : Kind.UNKNOWN;
    }

    /** {@code ImmutableList.<String>builder().add(...).build()} and static factories of such types. */
    private static boolean isBuilt(MethodCallExpr call, String name, RuleContext context) {
        Expression first = call;
        while (first instanceof MethodCallExpr step && step.getScope().isPresent()) {
            first = step.getScope().get();
        }
        boolean named = first instanceof NameExpr || first instanceof FieldAccessExpr;
        String simple = first instanceof NameExpr root ? root.getNameAsString() : "";
        if (first instanceof FieldAccessExpr access) {
            simple = access.getNameAsString();
        }
        if (first instanceof ObjectCreationExpr creation) {
            // new ImmutableMap.Builder<K, V>().put(...).build()
            return name.startsWith("build")
                    && isImmutableName(
                            outer(context.types().resolve(creation.getType()).name()));
        }
        // The name is looked at first: asking for the type of every call's root would cost more.
        if (!named || !simple.startsWith("Immutable")) {
            return false;
        }
        boolean isRoot = call.getScope().isPresent() && call.getScope().get() == first;
        boolean gives = isRoot ? !name.startsWith("builder") && !name.startsWith("to") : name.startsWith("build");
        return gives && isImmutableName(rootType(first, context));
    }

    private static String rootType(Expression root, RuleContext context) {
        if (root instanceof NameExpr name) {
            return context.types()
                    .symbol(name)
                    .filter(symbol -> symbol instanceof Symbol.TypeName)
                    .map(symbol -> symbol.type().name())
                    .orElse("");
        }
        return root.toString();
    }

    private static boolean isImmutableName(String qualifiedName) {
        return MutabilityTable.isImmutable(qualifiedName);
    }

    private static String outer(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static Kind fromCollections(MethodCallExpr call, String name, RuleContext context) {
        if (name.startsWith("unmodifiable")
                || name.startsWith("empty")
                || name.startsWith("singleton")
                || name.equals("nCopies")) {
            return Kind.SNAPSHOT;
        }
        if (name.startsWith("synchronized")) {
            return Kind.CONCURRENT;
        }
        if (name.equals("newSetFromMap") || name.startsWith("checked")) {
            return call.getArguments().isEmpty() ? Kind.UNKNOWN : Snapshots.of(call.getArgument(0), context);
        }
        return name.equals("list") ? Kind.MUTABLE : Kind.UNKNOWN;
    }

    private static Kind fromArrays(String name) {
        if (name.startsWith("copyOf")) {
            return Kind.COPY;
        }
        return name.equals("asList") ? Kind.MUTABLE : Kind.UNKNOWN;
    }

    /** A buffer without room for anything has no content to change. */
    private static boolean isEmptyBuffer(MethodCallExpr call, String name) {
        if (call.getArguments().size() != 1) {
            return false;
        }
        Expression argument = call.getArgument(0);
        boolean isZero = argument instanceof IntegerLiteralExpr number
                && number.getValue().equals("0");
        return (name.startsWith("allocate") && isZero) || (name.equals("wrap") && Snapshots.isEmptyArray(argument));
    }

    private static Kind fromEnumSet(String name) {
        return switch (name) {
            case "copyOf" -> Kind.COPY;
            case "of", "noneOf", "allOf", "range", "complementOf" -> Kind.MUTABLE;
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind fromGuava(MethodCallExpr call, String name) {
        if (name.startsWith("new")) {
            if (name.contains("Concurrent") || name.contains("CopyOnWrite")) {
                return Kind.CONCURRENT;
            }
            boolean sized = name.endsWith("Size") || name.endsWith("Capacity");
            return call.getArguments().isEmpty() || sized ? Kind.MUTABLE : Kind.COPY;
        }
        return name.startsWith("immutable") ? Kind.SNAPSHOT : Kind.UNKNOWN;
    }

    private static Kind fromStream(MethodCallExpr call, String name, RuleContext context) {
        boolean collects = name.equals("collect") && call.getArguments().size() == 1;
        boolean lists = name.equals("toList") && call.getArguments().isEmpty();
        if ((!collects && !lists) || !isStream(call, context.types())) {
            return Kind.UNKNOWN;
        }
        if (lists) {
            return Kind.SNAPSHOT;
        }
        return call.getArgument(0) instanceof MethodCallExpr collector ? collected(collector, context) : Kind.UNKNOWN;
    }

    private static boolean isStream(MethodCallExpr call, Types types) {
        return types.isSubtype(types.receiver(call), "java.util.stream.BaseStream")
                .isYes();
    }

    private static Kind collected(MethodCallExpr collector, RuleContext context) {
        String name = collector.getNameAsString();
        String owner = context.types().receiver(collector).name();
        if (name.startsWith("toImmutable") && isImmutableName(owner)) {
            return Kind.SNAPSHOT;
        }
        if (!owner.equals(COLLECTORS)) {
            return Kind.UNKNOWN;
        }
        if (name.startsWith("toUnmodifiable")) {
            return Kind.SNAPSHOT;
        }
        if (name.equals("collectingAndThen")) {
            boolean wraps = collector.getArguments().size() == 2
                    && collector.getArgument(1) instanceof MethodReferenceExpr reference
                    && (reference.getIdentifier().startsWith("unmodifiable")
                            || reference.getIdentifier().equals("copyOf"));
            return wraps ? Kind.SNAPSHOT : Kind.UNKNOWN;
        }
        return COLLECTOR_FACTORIES.contains(name) ? Kind.COPY : Kind.UNKNOWN;
    }
}
