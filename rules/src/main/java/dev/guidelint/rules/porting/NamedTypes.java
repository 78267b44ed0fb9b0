package dev.guidelint.rules.porting;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some types that a rule is about, found by what stands in the source. */
final class NamedTypes {
    private final Map<String, List<String>> bySimpleName = new HashMap<>();

    private NamedTypes() {}

    /** The types of those qualified names. */
    static NamedTypes of(Collection<String> names) {
        NamedTypes types = new NamedTypes();
        for (String name : names) {
            types.bySimpleName
                    .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new ArrayList<>())
                    .add(name);
        }
        return types;
    }

    /** The qualified name of a type in the source, if it is one of them. */
    Optional<String> find(ClassOrInterfaceType type, RuleContext context) {
        List<String> candidates = bySimpleName.get(type.getNameAsString());
        return candidates == null
                ? Optional.empty()
                : among(candidates, context.types().resolve(type));
    }

    /** The qualified name of the type on which a static method is called, if it is one of them. */
    Optional<String> find(MethodCallExpr call, RuleContext context) {
        if (!(call.getScope().orElse(null) instanceof NameExpr name)) {
            return Optional.empty();
        }
        List<String> candidates = bySimpleName.get(name.getNameAsString());
        return candidates == null
                ? Optional.empty()
                : among(candidates, context.types().resolve(name.getNameAsString(), name));
    }

    private static Optional<String> among(List<String> candidates, JavaType type) {
        return type.isDeclared() && candidates.contains(type.name()) ? Optional.of(type.name()) : Optional.empty();
    }
}
