package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Loggers;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What becomes of the request to stop that an {@code InterruptedException} stands for. */
final class Interruption {
    static final String EXCEPTION = "java.lang.InterruptedException";

    private static final Set<String> READERS = Set.of("interrupted", "isInterrupted");

    private static final Set<String> ENDING_CALLS = Set.of("exit", "halt");

    private Interruption() {}

    /** The type in a clause that says it catches an interruption. */
    static Optional<Type> caught(CatchClause clause, Types types) {
        for (Type type : Catches.types(clause)) {
            if (type instanceof ClassOrInterfaceType reference
                    && reference.getNameAsString().equals("InterruptedException")
                    && types.resolve(type).is(EXCEPTION)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether a clause catches an interruption and the request gets lost in it. */
    static boolean isLost(CatchClause clause, boolean wrapOk, Types types) {
        return caught(clause, types).isPresent() && !isPassedOn(clause, wrapOk, types);
    }

    /** Whether the thread is still interrupted behind a clause, or its end or an exception tells others to stop. */
    static boolean isPassedOn(CatchClause clause, boolean wrapOk, Types types) {
        boolean[] found = new boolean[2];
        OwnCode.visitWithLambdas(clause.getBody(), node -> {
            if (!found[0]) {
                found[0] = passesOn(node, clause, wrapOk, types);
                found[1] |= node instanceof AssignExpr;
            }
        });
        return found[0]
                || isInterruptedInFinally(clause)
                || (found[1] && isInterruptedElsewhere(clause))
                || ThreadEnds.isAt(clause, types)
                || ThreadEnds.isInAskingLoop(clause, types);
    }

    private static boolean passesOn(Node node, CatchClause clause, boolean wrapOk, Types types) {
        if (node instanceof MethodCallExpr call) {
            return isInterrupting(call, types) || isHandedOver(call, clause, types);
        }
        if (node instanceof ThrowStmt thrown) {
            return wrapOk || tellsOfInterruption(thrown.getExpression(), clause, types);
        }
        if (node instanceof ObjectCreationExpr creation) {
            return saysInterrupt(creation.getType().getNameAsString());
        }
        if (node instanceof ReturnStmt end) {
            return end.getExpression()
                    .filter(value -> isNamedInterrupted(value) || Catches.isCaught(value, clause))
                    .isPresent();
        }
        return node instanceof AssignExpr assign
                && (Catches.isCaught(assign.getValue(), clause)
                        || saysInterrupt(assign.getTarget().toString())
                        || isNamedInterrupted(assign.getValue()));
    }

    private static boolean isInterrupting(MethodCallExpr call, Types types) {
        String name = call.getNameAsString();
        if (name.equals("interrupt") && call.getArguments().isEmpty()) {
            return types.isSubtype(types.receiver(call), "java.lang.Thread").isPossible();
        }
        return ENDING_CALLS.contains(name) || (saysInterrupt(name) && !READERS.contains(name));
    }

    private static boolean saysInterrupt(String name) {
        return name.contains("nterrupt") || name.contains("NTERRUPT");
    }

    /** {@code Outcome.INTERRUPTED}: whoever gets this result knows. */
    private static boolean isNamedInterrupted(Expression value) {
        Expression result = Written.inner(value);
        return (result instanceof NameExpr name && saysInterrupt(name.getNameAsString()))
                || (result instanceof FieldAccessExpr access && saysInterrupt(access.getNameAsString()));
    }

    /** Exceptions that say so in their name are made for this; some of them even interrupt the thread when created. */
    private static boolean tellsOfInterruption(Expression thrown, CatchClause clause, Types types) {
        if (Catches.isCaught(thrown, clause)) {
            return true;
        }
        // throw new Failure(Status.INTERRUPTED, "...")
        if (Written.inner(thrown) instanceof ObjectCreationExpr creation
                && creation.getArguments().stream().anyMatch(Interruption::isNamedInterrupted)) {
            return true;
        }
        JavaType type = types.typeOf(thrown);
        return saysInterrupt(type.simpleName())
                || type.simpleName().contains("Cancel")
                || types.isSubtype(type, EXCEPTION).isPossible();
    }

    /** Whether a method gets the exception and may do what is needed, or surely does it. */
    private static boolean isHandedOver(MethodCallExpr call, CatchClause clause, Types types) {
        boolean getsIt = call.getArguments().stream().anyMatch(argument -> Catches.isCaught(argument, clause));
        boolean isOwn = call.getScope().isEmpty() || call.getScope().get().isThisExpr();
        if (isOwn) {
            Optional<MethodDeclaration> method = OwnMethods.called(call);
            if (method.isPresent()) {
                return containsInterrupt(method.get(), null)
                        || (getsIt && method.get().getBody().isEmpty());
            }
        }
        if (!getsIt || LogCall.hasName(call)) {
            return false;
        }
        JavaType receiver = types.receiver(call);
        return !Loggers.isLogger(receiver)
                && types.header(receiver.name())
                        .filter(header -> header.origin() == TypeHeader.Origin.JDK)
                        .isEmpty();
    }

    private static boolean isInterruptedInFinally(CatchClause clause) {
        return clause.getParentNode().orElse(null) instanceof TryStmt attempt
                && attempt.getFinallyBlock()
                        .filter(block -> containsInterrupt(block, null))
                        .isPresent();
    }

    /** Loops that must not stop remember the request and repeat it in the end. */
    private static boolean isInterruptedElsewhere(CatchClause clause) {
        Node body = clause;
        while (body != null && !Catches.isBody(body)) {
            body = body.getParentNode().orElse(null);
        }
        return body != null && containsInterrupt(body, clause);
    }

    private static boolean containsInterrupt(Node code, @Nullable Node without) {
        return code.findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("interrupt")
                                && call.getArguments().isEmpty()
                                && (without == null || !without.isAncestorOf(call)))
                .isPresent();
    }
}
