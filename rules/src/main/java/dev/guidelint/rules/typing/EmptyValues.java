package dev.guidelint.rules.typing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Spelling;
import java.util.Map;
import java.util.Optional;

/** Expressions for "nothing in it", by the type that is wanted. */
final class EmptyValues {
    /** Since this release, collections are made by static methods of their interfaces. */
    private static final int FACTORIES = 9;

    /** For each interface, the type and method that give an empty one, with factories and without. */
    private static final Map<String, String[]> BY_INTERFACE = Map.ofEntries(
            Map.entry("java.util.List", new String[] {"java.util.List.of", "java.util.Collections.emptyList"}),
            Map.entry("java.util.Collection", new String[] {"java.util.List.of", "java.util.Collections.emptyList"}),
            Map.entry("java.lang.Iterable", new String[] {"java.util.List.of", "java.util.Collections.emptyList"}),
            Map.entry("java.util.Set", new String[] {"java.util.Set.of", "java.util.Collections.emptySet"}),
            Map.entry("java.util.Map", new String[] {"java.util.Map.of", "java.util.Collections.emptyMap"}),
            Map.entry("java.util.SortedSet", collections("emptySortedSet")),
            Map.entry("java.util.NavigableSet", collections("emptyNavigableSet")),
            Map.entry("java.util.SortedMap", collections("emptySortedMap")),
            Map.entry("java.util.NavigableMap", collections("emptyNavigableMap")),
            Map.entry("java.util.Iterator", collections("emptyIterator")),
            Map.entry(
                    "java.util.stream.Stream",
                    new String[] {"java.util.stream.Stream.empty", "java.util.stream.Stream.empty"}));

    private EmptyValues() {}

    private static String[] collections(String method) {
        String name = "java.util.Collections." + method;
        return new String[] {name, name};
    }

    /** An expression for an empty value of a type that is written in the same file; empty if there is none. */
    static Optional<String> of(Type written, Expression place, RuleContext context) {
        JavaType type = context.types().resolve(written);
        if (written instanceof ArrayType array) {
            return type.kind() == JavaType.Kind.VARIABLE ? Optional.empty() : Optional.of(array(array));
        }
        String[] methods = type.isDeclared() ? BY_INTERFACE.get(type.name()) : null;
        if (methods == null) {
            return Optional.empty();
        }
        String method = methods[context.project().release() >= FACTORIES ? 0 : 1];
        int dot = method.lastIndexOf('.');
        String owner = method.substring(0, dot);
        String simpleName = owner.substring(owner.lastIndexOf('.') + 1);
        return Optional.of(Spelling.of(owner, simpleName, place, context) + method.substring(dot) + "()");
    }

    private static String array(ArrayType type) {
        int dimensions = 1;
        Type element = type.getComponentType();
        while (element instanceof ArrayType array) {
            dimensions++;
            element = array.getComponentType();
        }
        String name =
                element instanceof ClassOrInterfaceType reference ? reference.getNameWithScope() : element.asString();
        return "new " + name + "[0]" + "[]".repeat(dimensions - 1);
    }
}
