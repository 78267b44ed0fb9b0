package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.guidelint.analyzer.api.JavaType;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The types of the variables that a file declares, {@code var} included. */
final class VariableTypes {
    private final FileTypes types;
    private final Hierarchy hierarchy;
    private final Map<Node, JavaType> known = new IdentityHashMap<>();

    VariableTypes(FileTypes types, Hierarchy hierarchy) {
        this.types = types;
        this.hierarchy = hierarchy;
    }

    /** The type of a declared variable. */
    JavaType of(Node declaration) {
        JavaType type = known.get(declaration);
        if (type == null) {
            // Guards against a variable whose initializer uses it.
            known.put(declaration, JavaType.UNKNOWN);
            type = compute(declaration);
            known.put(declaration, type);
        }
        return type;
    }

    private JavaType compute(Node declaration) {
        if (declaration instanceof VariableDeclarator variable) {
            if (!variable.getType().isVarType()) {
                return types.resolve(variable.getType());
            }
            if (variable.getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof ForEachStmt loop) {
                return elementType(types.typeOf(loop.getIterable()));
            }
            return variable.getInitializer().map(types::typeOf).orElse(JavaType.UNKNOWN);
        }
        if (declaration instanceof Parameter parameter) {
            return parameter.getType().isUnknownType()
                    ? JavaType.UNKNOWN
                    : types.resolve(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0);
        }
        if (declaration instanceof TypePatternExpr pattern) {
            return types.resolve(pattern.getType());
        }
        return JavaType.UNKNOWN;
    }

    private JavaType elementType(JavaType iterable) {
        if (iterable.isArray()) {
            return iterable.component();
        }
        Optional<JavaType> found = hierarchy.asSuper(iterable, "java.lang.Iterable");
        return found.filter(type -> type.arguments().size() == 1)
                .map(type -> type.arguments().get(0))
                .orElse(JavaType.UNKNOWN);
    }
}
