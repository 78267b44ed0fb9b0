package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls in a constructor that may end in a method of a subclass. */
final class OverridableCalls {
    private final ClassOrInterfaceDeclaration type;
    private final RuleContext context;
    private final Set<MethodDeclaration> seen = new HashSet<>();

    /**
     * A call in the constructor.
     *
     * @param place the call
     * @param method the method that may be overridden, called there or further down
     */
    record Call(MethodCallExpr place, String method) {}

    private OverridableCalls(ClassOrInterfaceDeclaration type, RuleContext context) {
        this.type = type;
        this.context = context;
    }

    /** The calls in a constructor or initializer of a class, directly or through private methods. */
    static List<Call> in(BodyDeclaration<?> member, ClassOrInterfaceDeclaration type, RuleContext context) {
        List<Call> found = new ArrayList<>();
        for (MethodCallExpr call : ownCalls(member)) {
            String method = new OverridableCalls(type, context).overridable(call);
            if (!method.isEmpty()) {
                found.add(new Call(call, method));
            }
        }
        return found;
    }

    private static List<MethodCallExpr> ownCalls(Node body) {
        List<MethodCallExpr> calls = new ArrayList<>();
        OwnCode.visit(body, node -> {
            if (node instanceof MethodCallExpr call
                    && call.getScope()
                            .map(scope -> Written.inner(scope) instanceof ThisExpr self
                                    && self.getTypeName().isEmpty())
                            .orElse(true)) {
                calls.add(call);
            }
        });
        return calls;
    }

    /** The name of the overridable method that a call leads to; empty if there is none, or if it is not known. */
    private String overridable(MethodCallExpr call) {
        JavaType receiver = context.types().receiver(call);
        if (!receiver.is(context.types().header(type).name())) {
            return "";
        }
        List<MethodHeader> candidates = context.types().candidates(call);
        boolean isOverridable = !candidates.isEmpty();
        for (MethodHeader candidate : candidates) {
            Modifiers modifiers = candidate.modifiers();
            isOverridable &= !modifiers.isPrivate() && !modifiers.isStatic() && !modifiers.isFinal();
        }
        if (isOverridable) {
            return call.getNameAsString();
        }
        for (MethodDeclaration method : type.getMethodsByName(call.getNameAsString())) {
            boolean isCalled = (method.isPrivate() || method.isFinal())
                    && !method.isStatic()
                    && method.getParameters().size() == call.getArguments().size();
            if (isCalled && seen.add(method) && method.getBody().isPresent()) {
                for (MethodCallExpr further : ownCalls(method.getBody().get())) {
                    String found = overridable(further);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return "";
    }
}
