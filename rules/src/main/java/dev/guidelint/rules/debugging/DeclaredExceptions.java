package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exceptions that guarded code declares, as far as what it calls is known. */
final class DeclaredExceptions {
    private final Set<String> wanted;
    private final Types types;
    private boolean found;

    private DeclaredExceptions(Set<String> wanted, Types types) {
        this.wanted = wanted;
        this.types = types;
    }

    /** Whether something in a try statement may declare one of the given exceptions: it does, or is not known. */
    static boolean mayBe(Set<String> wanted, TryStmt attempt, Types types) {
        DeclaredExceptions search = new DeclaredExceptions(wanted, types);
        attempt.getResources().forEach(search::resource);
        OwnCode.visit(attempt.getTryBlock(), search::node);
        return search.found;
    }

    private void node(Node node) {
        if (found) {
            return;
        }
        if (node instanceof MethodCallExpr call) {
            List<MethodHeader> candidates = types.candidates(call);
            found = candidates.isEmpty();
            candidates.forEach(this::method);
        } else if (node instanceof ObjectCreationExpr creation) {
            created(creation);
        } else if (node instanceof ThrowStmt thrown) {
            exception(types.typeOf(thrown.getExpression()));
        } else if (node instanceof TryStmt inner) {
            inner.getResources().forEach(this::resource);
        }
    }

    private void resource(Expression resource) {
        OwnCode.visit(resource, this::node);
        JavaType type = resource instanceof VariableDeclarationExpr declaration
                ? types.resolve(declaration.getVariable(0).getType())
                : types.typeOf(resource);
        if (resource instanceof VariableDeclarationExpr declaration
                && declaration.getVariable(0).getType().isVarType()) {
            type = declaration
                    .getVariable(0)
                    .getInitializer()
                    .map(types::typeOf)
                    .orElse(JavaType.UNKNOWN);
        }
        boolean isKnown = close(type, 0);
        found |= !isKnown;
    }

    /** Looks for {@code close()} in a type and what it inherits; false if that is not known. */
    private boolean close(JavaType type, int depth) {
        Optional<TypeHeader> header = depth < 20 ? types.header(type.name()) : Optional.empty();
        if (header.isEmpty()) {
            return false;
        }
        for (MethodHeader method : header.get().methods()) {
            if (method.name().equals("close") && method.parameters().isEmpty()) {
                method(method);
                return true;
            }
        }
        if (header.get().superclass().isPresent()
                && !header.get().superclass().get().is("java.lang.Object")
                && close(header.get().superclass().get(), depth + 1)) {
            return true;
        }
        for (JavaType supertype : header.get().interfaces()) {
            if (close(supertype, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private void created(ObjectCreationExpr creation) {
        Optional<TypeHeader> header = types.header(types.typeOf(creation).name());
        if (header.isEmpty()) {
            found = true;
            return;
        }
        int arguments = creation.getArguments().size();
        for (MethodHeader method : header.get().methods()) {
            boolean isVarargs = method.modifiers().has(Modifiers.VARARGS);
            int parameters = method.parameters().size();
            if (method.name().equals("<init>") && (isVarargs ? arguments >= parameters - 1 : arguments == parameters)) {
                method(method);
            }
        }
    }

    private void method(MethodHeader method) {
        method.thrown().forEach(this::exception);
    }

    private void exception(JavaType type) {
        found |= !type.isDeclared() || wanted.contains(type.name());
    }
}
