package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the static types of expressions (JLS chapter 15) from declarations alone. There is no inference: a call has a type
 * if all methods it may mean by name and number of arguments agree on it.
 */
final class ExpressionTyper {
    private final FileTypes types;
    private final Hierarchy hierarchy;
    private final MemberSearch members;
    private final SharedWork work;
    private final Map<Expression, JavaType> known = new IdentityHashMap<>();

    ExpressionTyper(FileTypes types, Hierarchy hierarchy, MemberSearch members, SharedWork work) {
        this.types = types;
        this.hierarchy = hierarchy;
        this.members = members;
        this.work = work;
    }

    JavaType typeOf(Expression expression) {
        JavaType type = known.get(expression);
        if (type == null) {
            work.begin();
            try {
                type = compute(expression);
            } finally {
                work.end();
            }
            known.put(expression, type);
        }
        return type;
    }

    private JavaType compute(Expression expression) {
        if (expression instanceof NameExpr name) {
            Optional<Symbol> symbol = types.symbol(name);
            return symbol.filter(found -> !(found instanceof Symbol.TypeName))
                    .map(Symbol::type)
                    .orElse(JavaType.UNKNOWN);
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call);
        }
        if (expression instanceof FieldAccessExpr access) {
            return field(access);
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return typeOf(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return types.resolve(cast.getType());
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return types.created(creation.getType(), creation.getScope());
        }
        if (expression instanceof ThisExpr self) {
            return self.getTypeName().isPresent()
                    ? types.resolveName(self.getTypeName().get().asString(), self)
                    : types.enclosingType(self);
        }
        if (expression instanceof SuperExpr parent) {
            return superclass(parent);
        }
        if (expression instanceof ArrayAccessExpr access) {
            return typeOf(access.getName()).component();
        }
        if (expression instanceof ArrayCreationExpr creation) {
            return types.resolve(creation.getElementType())
                    .array(creation.getLevels().size());
        }
        if (expression instanceof AssignExpr assign) {
            return typeOf(assign.getTarget());
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        if (expression instanceof UnaryExpr unary) {
            return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                    ? JavaType.BOOLEAN
                    : typeOf(unary.getExpression());
        }
        if (expression instanceof ConditionalExpr conditional) {
            return agree(typeOf(conditional.getThenExpr()), typeOf(conditional.getElseExpr()));
        }
        if (expression instanceof SwitchExpr switched) {
            return switched(switched);
        }
        return literal(expression);
    }

    private JavaType literal(Expression expression) {
        if (expression instanceof StringLiteralExpr || expression instanceof TextBlockLiteralExpr) {
            return JavaType.STRING;
        }
        if (expression instanceof IntegerLiteralExpr) {
            return JavaType.INT;
        }
        if (expression instanceof LongLiteralExpr) {
            return JavaType.primitive("long");
        }
        if (expression instanceof DoubleLiteralExpr number) {
            String text = number.getValue();
            boolean isFloat = !text.startsWith("0x") && (text.endsWith("f") || text.endsWith("F"));
            return JavaType.primitive(isFloat ? "float" : "double");
        }
        if (expression instanceof CharLiteralExpr) {
            return JavaType.primitive("char");
        }
        if (expression instanceof BooleanLiteralExpr || expression instanceof InstanceOfExpr) {
            return JavaType.BOOLEAN;
        }
        if (expression instanceof NullLiteralExpr) {
            return JavaType.NULL;
        }
        if (expression instanceof ClassExpr literal) {
            JavaType type = types.resolve(literal.getType());
            return type.isDeclared() || type.isArray()
                    ? JavaType.declared("java.lang.Class", type)
                    : JavaType.declared("java.lang.Class");
        }
        return JavaType.UNKNOWN;
    }

    private JavaType superclass(SuperExpr expression) {
        if (expression.getTypeName().isPresent()) {
            // Either Outer.super, or an interface whose default method is meant.
            JavaType named = types.resolveName(expression.getTypeName().get().asString(), expression);
            boolean isInterface = types.header(named.name())
                    .map(header -> header.isInterface())
                    .orElse(false);
            return isInterface ? named : firstSupertype(named);
        }
        return firstSupertype(types.enclosingType(expression));
    }

    private JavaType firstSupertype(JavaType type) {
        List<JavaType> supertypes = hierarchy.supertypes(type).orElse(List.of());
        return supertypes.isEmpty() ? JavaType.UNKNOWN : supertypes.get(0);
    }

    private JavaType field(FieldAccessExpr access) {
        Expression scope = access.getScope();
        JavaType owner = types.qualifier(scope);
        if (owner.isArray()) {
            return access.getNameAsString().equals("length") ? JavaType.INT : JavaType.UNKNOWN;
        }
        return members.field(owner, access.getNameAsString())
                .field()
                .map(Symbol::type)
                .orElse(JavaType.UNKNOWN);
    }

    private JavaType call(MethodCallExpr call) {
        if (call.getNameAsString().equals("clone")
                && call.getArguments().isEmpty()
                && call.getScope().isPresent()) {
            JavaType receiver = typeOf(call.getScope().get());
            if (receiver.isArray()) {
                // JLS 10.7: the clone of an array is an array of the same type.
                return receiver;
            }
        }
        JavaType result = JavaType.UNKNOWN;
        boolean first = true;
        for (Member member : types.members(call)) {
            JavaType type = returned(member);
            if (!type.isKnown()) {
                return JavaType.UNKNOWN;
            }
            if (first) {
                result = type;
                first = false;
            } else if (!result.equals(type)) {
                return result.erased().equals(type.erased()) ? result.erased() : JavaType.UNKNOWN;
            }
        }
        return result;
    }

    private JavaType returned(Member member) {
        JavaType type = member.method().returnType();
        if (!mentionsOwnVariable(type, member)) {
            return type;
        }
        // What a type variable of the method stands for is for inference to say.
        return type.kind() == JavaType.Kind.VARIABLE ? JavaType.UNKNOWN : type.erased();
    }

    private boolean mentionsOwnVariable(JavaType type, Member member) {
        if (type.kind() == JavaType.Kind.VARIABLE) {
            for (TypeVariable variable : member.method().typeParameters()) {
                if (variable.name().equals(type.name())) {
                    return true;
                }
            }
            // A raw receiver leaves the variables of its type in place.
            return hierarchy.arguments(member.owner()).isEmpty();
        }
        for (JavaType argument : type.arguments()) {
            if (mentionsOwnVariable(argument, member)) {
                return true;
            }
        }
        return false;
    }

    private JavaType binary(BinaryExpr binary) {
        switch (binary.getOperator()) {
            case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> {
                return JavaType.BOOLEAN;
            }
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
                return promoted(typeOf(binary.getLeft()), JavaType.INT);
            }
            default -> {
                JavaType left = typeOf(binary.getLeft());
                if (binary.getOperator() == BinaryExpr.Operator.PLUS && left.is("java.lang.String")) {
                    return JavaType.STRING;
                }
                JavaType right = typeOf(binary.getRight());
                if (binary.getOperator() == BinaryExpr.Operator.PLUS && right.is("java.lang.String")) {
                    return JavaType.STRING;
                }
                return left.equals(JavaType.BOOLEAN) && right.equals(JavaType.BOOLEAN)
                        ? JavaType.BOOLEAN
                        : promoted(left, right);
            }
        }
    }

    /** Binary numeric promotion (JLS 5.6) of primitive operands. */
    private static JavaType promoted(JavaType left, JavaType right) {
        if (!left.isPrimitive() || !right.isPrimitive()) {
            return JavaType.UNKNOWN;
        }
        for (String wide : List.of("double", "float", "long")) {
            if (left.name().equals(wide) || right.name().equals(wide)) {
                return JavaType.primitive(wide);
            }
        }
        return left.equals(JavaType.BOOLEAN) || right.equals(JavaType.BOOLEAN) ? JavaType.UNKNOWN : JavaType.INT;
    }

    private static JavaType agree(JavaType left, JavaType right) {
        if (left.equals(right)) {
            return left;
        }
        if (left.equals(JavaType.NULL) && !right.isPrimitive()) {
            return right;
        }
        return right.equals(JavaType.NULL) && !left.isPrimitive() ? left : JavaType.UNKNOWN;
    }

    private JavaType switched(SwitchExpr expression) {
        JavaType result = JavaType.NULL;
        for (SwitchEntry entry : expression.getEntries()) {
            if (entry.getType() != SwitchEntry.Type.EXPRESSION
                    || !(entry.getStatements().getFirst().orElse(null) instanceof ExpressionStmt statement)) {
                if (entry.getType() == SwitchEntry.Type.THROWS_STATEMENT) {
                    continue;
                }
                return JavaType.UNKNOWN;
            }
            result = agree(result, typeOf(statement.getExpression()));
            if (!result.isKnown()) {
                return result;
            }
        }
        return result;
    }
}
