package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file uses of itself. Found by names in one walk; what the names stand for is asked for few of them. */
final class OwnUses {
    private static final int RELEASE_WITH_NESTS = 11;

    private final Map<String, List<Node>> byName = new HashMap<>();

    /** What is derived from a file here. */
    private enum Key {
        NAMES
    }

    private OwnUses() {}

    private static List<Node> named(String name, RuleContext context) {
        OwnUses uses = context.file().derive(Key.NAMES, key -> {
            OwnUses all = new OwnUses();
            all.collect(context.file().unit());
            return all;
        });
        return uses.byName.getOrDefault(name, List.of());
    }

    private void collect(Node node) {
        if (node instanceof NameExpr name) {
            add(name.getNameAsString(), node);
        } else if (node instanceof FieldAccessExpr access) {
            add(access.getNameAsString(), node);
        } else if (node instanceof MethodCallExpr call) {
            add(call.getNameAsString(), node);
        } else if (node instanceof MethodReferenceExpr reference) {
            add(reference.getIdentifier(), node);
        } else if (node instanceof ClassOrInterfaceType type) {
            add(type.getNameAsString(), node);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i));
        }
    }

    private void add(String name, Node node) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(node);
    }

    /** Whether the file has a name in an expression, or as a type. */
    static boolean isMentioned(String name, RuleContext context) {
        return !named(name, context).isEmpty();
    }

    /**
     * Whether the file surely uses a declaration of its own, and could do so if it were private: through its own type, not
     * through a type variable or a subtype.
     */
    static boolean isUsed(BodyDeclaration<?> declaration, RuleContext context) {
        if (declaration instanceof MethodDeclaration method) {
            return isCalled(method, context);
        }
        if (declaration instanceof CallableDeclaration<?> constructor) {
            return isCreated(constructor, context);
        }
        if (declaration instanceof FieldDeclaration field) {
            return isRead(field, context);
        }
        return declaration instanceof TypeDeclaration<?> type && isNamedOutside(type, context);
    }

    /** Whether the file has the names of a declaration in the top-level type around it only: that far can private be seen. */
    static boolean areInTopLevelType(BodyDeclaration<?> declaration, RuleContext context) {
        if (context.file().unit().getTypes().size() == 1) {
            return true;
        }
        Node top = declaration;
        while (top.getParentNode().orElse(null) instanceof TypeDeclaration<?> around) {
            top = around;
        }
        List<String> names = new ArrayList<>(List.of(Declarations.name(declaration)));
        if (declaration instanceof FieldDeclaration field) {
            field.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
        }
        for (String name : names) {
            for (Node node : named(name, context)) {
                if (!isInside(node, top)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String owner(BodyDeclaration<?> member, RuleContext context) {
        return member.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                ? context.types().header(type).name()
                : "";
    }

    private static boolean isCalled(MethodDeclaration method, RuleContext context) {
        String owner = owner(method, context);
        boolean isCalled = false;
        for (Node node : named(method.getNameAsString(), context)) {
            if (node instanceof MethodReferenceExpr) {
                return false;
            }
            if (node instanceof MethodCallExpr call
                    && call.getArguments().size() == method.getParameters().size()) {
                JavaType receiver = context.types().receiver(call);
                if (!receiver.isDeclared()) {
                    return false;
                }
                boolean isOwn = receiver.is(owner);
                if (isOwn && needsBridge(call, owner, context)) {
                    return false;
                }
                isCalled |= isOwn && !isInside(call, method);
            }
        }
        return isCalled;
    }

    private static boolean isInside(Node place, Node declaration) {
        Node node = place;
        while (node != null && node != declaration) {
            node = node.getParentNode().orElse(null);
        }
        return node == declaration;
    }

    private static boolean isCreated(CallableDeclaration<?> constructor, RuleContext context) {
        String owner = owner(constructor, context);
        int parameters = constructor.getParameters().size();
        for (Node node : named(constructor.getNameAsString(), context)) {
            if (node.getParentNode().orElse(null) instanceof ObjectCreationExpr creation
                    && creation.getType() == node
                    && creation.getArguments().size() == parameters
                    && context.types().typeOf(creation).is(owner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(FieldDeclaration field, RuleContext context) {
        String owner = owner(field, context);
        boolean isRead = false;
        for (Node node : named(field.getVariable(0).getNameAsString(), context)) {
            boolean isField = node instanceof Expression expression
                    && FieldNames.of(expression, context.types())
                            .filter(found -> found.owner().equals(owner))
                            .isPresent();
            if (isField && needsBridge(node, owner, context)) {
                return false;
            }
            isRead |= isField;
        }
        return isRead;
    }

    /** Before Java 11 the compiler wrote a method for each private member that a nested class uses; some avoid that. */
    private static boolean needsBridge(Node place, String owner, RuleContext context) {
        return context.project().release() < RELEASE_WITH_NESTS
                && !context.types().enclosingType(place).is(owner);
    }

    private static boolean isNamedOutside(TypeDeclaration<?> type, RuleContext context) {
        for (Node node : named(type.getNameAsString(), context)) {
            if (!isInside(node, type)) {
                return true;
            }
        }
        return false;
    }
}
