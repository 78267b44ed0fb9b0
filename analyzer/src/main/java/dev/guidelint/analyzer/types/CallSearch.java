package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the type in which a call looks for its method, and the methods it may mean there (JLS 15.12). */
final class CallSearch {
    private final FileTypes types;
    private final ImportTable imports;
    private final EnclosingTypes enclosing;
    private final MemberSearch members;

    CallSearch(FileTypes types, ImportTable imports, EnclosingTypes enclosing, MemberSearch members) {
        this.types = types;
        this.imports = imports;
        this.enclosing = enclosing;
        this.members = members;
    }

    /** The methods a call may mean by name and number of arguments. */
    List<Member> members(MethodCallExpr call) {
        JavaType receiver = receiver(call);
        Optional<List<Member>> methods = members.methods(receiver, call.getNameAsString());
        List<Member> result = new ArrayList<>();
        for (Member member : methods.orElse(List.of())) {
            if (accepts(member.method(), call.getArguments().size())) {
                result.add(member);
            }
        }
        return Collections.unmodifiableList(result);
    }

    private static boolean accepts(MethodHeader method, int arguments) {
        int parameters = method.parameters().size();
        return method.modifiers().has(Modifiers.VARARGS) ? arguments >= parameters - 1 : arguments == parameters;
    }

    /** The type in which a call looks for its method. */
    JavaType receiver(MethodCallExpr call) {
        Optional<Expression> scope = call.getScope();
        if (scope.isPresent()) {
            JavaType type = types.qualifier(scope.get());
            return type.kind() == JavaType.Kind.VARIABLE && !type.isArray() ? bound(type.name(), call) : type;
        }
        String name = call.getNameAsString();
        Optional<Node> type = EnclosingTypes.around(call);
        while (type.isPresent()) {
            JavaType candidate = enclosing.type(type.get());
            Optional<List<Member>> methods = members.methods(candidate, name);
            if (methods.isEmpty()) {
                return JavaType.UNKNOWN;
            }
            if (!methods.get().isEmpty()) {
                return candidate;
            }
            type = EnclosingTypes.around(type.get());
        }
        return importedMethod(name);
    }

    /** The first bound of a type variable, where it is declared around a place. */
    private JavaType bound(String variable, Node place) {
        Optional<Node> around = place.getParentNode();
        while (around.isPresent()) {
            Optional<TypeParameter> parameter = around.get() instanceof NodeWithTypeParameters<?> generic
                    ? FileTypes.parameter(generic, variable)
                    : Optional.empty();
            if (parameter.isPresent()) {
                return parameter
                        .get()
                        .getTypeBound()
                        .getFirst()
                        .map(types::resolve)
                        .orElse(JavaType.OBJECT);
            }
            around = around.get().getParentNode();
        }
        return JavaType.UNKNOWN;
    }

    /** A method imported by its name hides those imported on demand (JLS 6.4.1). */
    private JavaType importedMethod(String name) {
        List<String> named = imports.staticMembers().getOrDefault(name, List.of());
        JavaType owner = importedMethod(named, name);
        return owner.isKnown() || !named.isEmpty() ? owner : importedMethod(imports.staticTypes(), name);
    }

    /** Code that compiles has its method somewhere: if only one of the types is not loadable, it must be that. */
    private JavaType importedMethod(List<String> owners, String name) {
        List<String> unknown = new ArrayList<>();
        for (String owner : owners) {
            JavaType candidate = JavaType.declared(owner);
            Optional<List<Member>> methods = members.methods(candidate, name);
            if (methods.isEmpty()) {
                unknown.add(owner);
            } else if (!methods.get().isEmpty()) {
                return candidate;
            }
        }
        return unknown.size() == 1 ? JavaType.declared(unknown.get(0)) : JavaType.UNKNOWN;
    }
}
