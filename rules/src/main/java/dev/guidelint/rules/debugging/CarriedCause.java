package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a thrown exception takes the one that was caught along. Texts made of it do not count: they have no trace. */
final class CarriedCause {
    /** Exceptions that are nothing but an envelope. */
    private static final Set<String> ENVELOPES =
            Set.of("java.lang.reflect.InvocationTargetException", "java.security.PrivilegedActionException");

    private static final Set<String> OPENERS = Set.of("getCause", "getTargetException", "getException");

    private static final Set<String> DESCRIPTIONS =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getStackTrace", "getClass", "hashCode");

    private final CatchClause clause;
    private final boolean unwraps;
    private final Types types;
    private final Set<Node> seen = new HashSet<>();

    /**
     * Looks for what a clause caught.
     *
     * @param unwraps whether what is inside the caught exception counts as well
     */
    CarriedCause(CatchClause clause, boolean unwraps, Types types) {
        this.clause = clause;
        this.unwraps = unwraps;
        this.types = types;
    }

    /** Whether the value of an expression carries the caught exception, or is it. */
    boolean isIn(Expression outer) {
        Expression expression = Written.inner(outer);
        if (expression instanceof NameExpr name) {
            return Catches.isCaught(name, clause) || isInVariable(name);
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return isInAny(creation.getArguments())
                    || creation.getAnonymousClassBody()
                            .filter(this::isMentioned)
                            .isPresent();
        }
        if (expression instanceof MethodCallExpr call) {
            return isInCall(call);
        }
        if (expression instanceof CastExpr cast) {
            return isIn(cast.getExpression());
        }
        if (expression instanceof ConditionalExpr conditional) {
            return isIn(conditional.getThenExpr()) && isIn(conditional.getElseExpr());
        }
        if (expression instanceof AssignExpr assign) {
            return isIn(assign.getValue());
        }
        if (expression instanceof FieldAccessExpr access) {
            return unwraps && Catches.isCaught(access.getScope(), clause);
        }
        return (expression instanceof SwitchExpr || expression instanceof LambdaExpr)
                && isMentioned(List.of(expression));
    }

    private boolean isInAny(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (isIn(expression)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInCall(MethodCallExpr call) {
        if (isInAny(call.getArguments())) {
            return true;
        }
        Expression scope = call.getScope().orElse(null);
        if (scope == null) {
            return false;
        }
        if (Catches.isCaught(scope, clause)) {
            return isUnwrapping(call);
        }
        // By another name, it is as empty without what was around it.
        return (unwraps || !OPENERS.contains(call.getNameAsString())) && isIn(scope);
    }

    private boolean isUnwrapping(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (name.equals("fillInStackTrace")) {
            return true;
        }
        if (!unwraps) {
            return OPENERS.contains(name) && isEnvelope();
        }
        return !DESCRIPTIONS.contains(name)
                && types.isSubtype(types.typeOf(call), "java.lang.Throwable").isPossible();
    }

    private boolean isEnvelope() {
        for (Type type : Catches.types(clause)) {
            JavaType caught = types.resolve(type);
            if (!ENVELOPES.contains(caught.name())) {
                return false;
            }
        }
        return true;
    }

    private boolean isInVariable(NameExpr name) {
        Symbol symbol = types.symbol(name).orElse(null);
        if (symbol == null) {
            return true;
        }
        if (symbol instanceof Symbol.Field) {
            return isKept(name);
        }
        if (!(symbol instanceof Symbol.Variable variable)) {
            return false;
        }
        Node declaration = variable.declaration();
        if (!seen.add(declaration)) {
            return false;
        }
        if (declaration instanceof TypePatternExpr pattern) {
            return matched(pattern).filter(this::isIn).isPresent();
        }
        if (!(declaration instanceof VariableDeclarator declarator)) {
            return false;
        }
        return declarator.getInitializer().filter(this::isIn).isPresent()
                || isAddedTo(declarator.getNameAsString(), declarator);
    }

    /** Whether the clause has put the exception into a field. */
    private boolean isKept(NameExpr field) {
        return clause.getBody()
                .findFirst(
                        AssignExpr.class,
                        assign -> isNamed(Written.inner(assign.getTarget()), field.getNameAsString())
                                && isIn(assign.getValue()))
                .isPresent();
    }

    /** What a pattern is compared with. */
    private static Optional<Expression> matched(TypePatternExpr pattern) {
        Node node = pattern;
        while (node != null && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof InstanceOfExpr test) {
                return Optional.of(test.getExpression());
            }
            if (node instanceof SwitchExpr choice) {
                return Optional.of(choice.getSelector());
            }
            if (node instanceof SwitchStmt choice) {
                return Optional.of(choice.getSelector());
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether code gives a local variable the caught exception: by an assignment, or by a call that gets both. */
    private boolean isAddedTo(String variable, VariableDeclarator declarator) {
        Node block =
                declarator.findAncestor(BlockStmt.class).map(Node.class::cast).orElse(clause);
        // A text that is logged together with the exception does not carry it.
        boolean isException = types.isSubtype(types.resolve(declarator.getType()), "java.lang.Throwable")
                .isPossible();
        boolean[] found = new boolean[1];
        OwnCode.visitWithLambdas(block, node -> {
            if (found[0]) {
                return;
            }
            if (node instanceof AssignExpr assign) {
                found[0] = isNamed(Written.inner(assign.getTarget()), variable) && isIn(assign.getValue());
            } else if (node instanceof MethodCallExpr call && isInAny(call.getArguments())) {
                found[0] = isNamed(root(call), variable)
                        || (isException
                                && call.getArguments().stream().anyMatch(argument -> isNamed(argument, variable)));
            }
        });
        return found[0];
    }

    private static Expression root(MethodCallExpr call) {
        Expression current = call;
        while (current instanceof MethodCallExpr next && next.getScope().isPresent()) {
            current = Written.inner(next.getScope().get());
        }
        return current;
    }

    private static boolean isNamed(Expression expression, String variable) {
        return expression instanceof NameExpr name && name.getNameAsString().equals(variable);
    }

    private boolean isMentioned(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
