package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Descendants;
import java.util.Optional;

/** Whether code still compiles when a collection it uses is declared as an interface: that is certain, or unknown. */
final class CollectionFit {
    private final String name;
    private final String proposal;
    private final boolean isNested;
    private final CollectionUse use;
    private final Types types;

    /**
     * Asks about one declaration.
     *
     * @param name the parameter, field or method
     * @param type the class that it is declared with
     * @param proposal the interface
     * @param isNested whether the class is only a type argument there, which has to be the same wherever it goes
     * @param types answers questions about types
     */
    CollectionFit(String name, JavaType type, String proposal, boolean isNested, Types types) {
        this.name = name;
        this.proposal = proposal;
        this.isNested = isNested;
        this.types = types;
        use = new CollectionUse(name, type, proposal, types);
    }

    /** Whether everything below a node that uses the parameter or field is content with the interface. */
    boolean ofVariable(Node place) {
        return !Descendants.any(
                place,
                node -> ((node instanceof NameExpr read
                                        && read.getNameAsString().equals(name))
                                || (node instanceof FieldAccessExpr access
                                        && access.getNameAsString().equals(name)))
                        && !isFine((Expression) node));
    }

    /** Whether everything below a node that calls the method is content with the interface. */
    boolean ofMethod(Node place) {
        return !Descendants.any(
                place,
                node -> node instanceof MethodCallExpr call
                        && call.getNameAsString().equals(name)
                        && !isFine(call));
    }

    private boolean isFine(Expression value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof ExpressionStmt) {
            return true;
        }
        if (isNested) {
            return false;
        }
        if (parent instanceof MethodCallExpr call) {
            boolean isReceiver = call.getScope().filter(scope -> scope == value).isPresent();
            return isReceiver ? !use.lacks(call.getNameAsString()) : use.isLibrary(types.receiver(call));
        }
        if (parent instanceof ObjectCreationExpr creation) {
            // Libraries ask for interfaces; what needs the class all the same is no finding.
            return use.isLibrary(types.resolve(creation.getType()));
        }
        if (parent instanceof AssignExpr assignment) {
            return assignment.getTarget() == value || takes(types.typeOf(assignment.getTarget()));
        }
        if (parent instanceof VariableDeclarator variable) {
            return takes(variable.getType());
        }
        if (parent instanceof ReturnStmt) {
            return result(parent).filter(this::takes).isPresent();
        }
        if (parent instanceof FieldAccessExpr || parent instanceof EnclosedExpr) {
            return false;
        }
        return parent instanceof BinaryExpr
                || parent instanceof CastExpr
                || parent instanceof InstanceOfExpr
                || parent instanceof ForEachStmt;
    }

    private static Optional<Type> result(Node place) {
        Node node = place;
        while (node != null && !(node instanceof LambdaExpr)) {
            if (node instanceof MethodDeclaration method) {
                return Optional.of(method.getType());
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    private boolean takes(Type target) {
        return !target.isVarType() && takes(types.resolve(target));
    }

    private boolean takes(JavaType target) {
        return target.isDeclared()
                && types.isSubtype(JavaType.declared(proposal), target.name()).isYes();
    }
}
