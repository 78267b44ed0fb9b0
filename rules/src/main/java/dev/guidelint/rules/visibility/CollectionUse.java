package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a method does with a collection that it is handed. */
final class CollectionUse {
    private final String name;
    private final JavaType type;
    private final String proposal;
    private final Types types;

    CollectionUse(String name, JavaType type, String proposal, Types types) {
        this.name = name;
        this.type = type;
        this.proposal = proposal;
        this.types = types;
    }

    /**
     * Whether a method calls something on a parameter that no interface has, or hands it to a library that asks for that very
     * class.
     */
    static boolean needsClass(CallableDeclaration<?> callable, Parameter parameter, Types types) {
        JavaType type = types.resolve(parameter.getType());
        Optional<String> proposal = CollectionInterfaces.of(type, types);
        Optional<BlockStmt> body = body(callable);
        return proposal.isPresent()
                && body.isPresent()
                && new CollectionUse(parameter.getNameAsString(), type, proposal.get(), types).isNeededIn(body.get());
    }

    private static Optional<BlockStmt> body(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                ? method.getBody()
                : Optional.of(((ConstructorDeclaration) callable).getBody());
    }

    private boolean isNeededIn(Node node) {
        if (isNeededBy(node)) {
            return true;
        }
        for (Node child : node.getChildNodes()) {
            if (isNeededIn(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNeededBy(Node node) {
        if (node instanceof MethodCallExpr call) {
            return (call.getScope().filter(this::isParameter).isPresent() && lacks(call.getNameAsString()))
                    || (index(call.getArguments()) >= 0
                            && isLibrary(types.receiver(call))
                            && asksForClass(types.candidates(call), call.getArguments()));
        }
        if (node instanceof MethodReferenceExpr reference) {
            return isParameterBeforeColons(reference.getScope()) && lacks(reference.getIdentifier());
        }
        if (node instanceof ObjectCreationExpr creation && index(creation.getArguments()) >= 0) {
            JavaType created = types.resolve(creation.getType());
            return isLibrary(created) && asksForClass(constructors(created), creation.getArguments());
        }
        return false;
    }

    private boolean isParameter(Expression expression) {
        return Written.inner(expression) instanceof NameExpr found
                && found.getNameAsString().equals(name);
    }

    /** What stands before {@code ::} is read as a type if it can be one. */
    private boolean isParameterBeforeColons(Expression scope) {
        return isParameter(scope)
                || (scope instanceof TypeExpr expression
                        && expression.getType().asString().equals(name));
    }

    private int index(NodeList<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (isParameter(arguments.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean isLibrary(JavaType owner) {
        return types.header(owner.name())
                .filter(header -> header.origin() != TypeHeader.Origin.PROJECT)
                .isPresent();
    }

    private List<MethodHeader> constructors(JavaType created) {
        return types.header(created.name()).map(TypeHeader::methods).orElse(List.of()).stream()
                .filter(method -> method.name().equals("<init>"))
                .toList();
    }

    /** Whether some of the methods take the class, but none of them the interface. */
    private boolean asksForClass(List<MethodHeader> candidates, NodeList<Expression> arguments) {
        int index = index(arguments);
        boolean takesClass = false;
        for (MethodHeader method : candidates) {
            if (method.parameters().size() == arguments.size()) {
                JavaType parameter = method.parameters().get(index);
                if (!parameter.isPrimitive() && !parameter.isArray() && !rejects(parameter, proposal)) {
                    return false;
                }
                takesClass |= parameter.isDeclared() && !rejects(parameter, type.name());
            }
        }
        return takesClass;
    }

    private boolean rejects(JavaType parameter, String argument) {
        return parameter.isDeclared()
                && types.isSubtype(JavaType.declared(argument), parameter.name())
                        .isNo();
    }

    /** Whether the interface has no method of that name. Every object can be cloned, but only a class says so. */
    boolean lacks(String method) {
        return method.equals("clone") || !(hasMethod("java.lang.Object", method) || hasMethod(proposal, method));
    }

    private boolean hasMethod(String owner, String method) {
        return hasMethod(owner, method, new HashSet<>());
    }

    private boolean hasMethod(String owner, String method, Set<String> seen) {
        Optional<TypeHeader> header = types.header(owner);
        if (header.isEmpty() || !seen.add(owner)) {
            return false;
        }
        for (MethodHeader candidate : header.get().methods()) {
            if (candidate.name().equals(method)) {
                return true;
            }
        }
        for (JavaType parent : header.get().interfaces()) {
            if (hasMethod(parent.name(), method, seen)) {
                return true;
            }
        }
        return false;
    }
}
