package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Overloads;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether the value of an expression is dropped, and whether that is the point of a test. */
final class DroppedResults {
    /** Methods that are given code which is expected to throw, or to be watched. */
    private static final Set<String> EXPECTING = Set.of(
            "assertDoesNotThrow",
            "assertThatCode",
            "assertThatThrownBy",
            "assertThrows",
            "assertThrowsExactly",
            "catchException",
            "catchThrowable",
            "catchThrowableOfType",
            "expectThrows",
            "intercept",
            "isThrownBy",
            "shouldThrow");

    /** Methods that return a mock whose methods are called to say something about them. */
    private static final Set<String> MOCKING = Set.of("given", "should", "verify", "when");

    private static final Set<String> EXPECTED_ELEMENTS = Set.of("expected", "expectedExceptions");

    private static final List<String> CLEANING =
            List.of("clean", "close", "delete", "destroy", "dispose", "remove", "shutdown", "teardown");

    private DroppedResults() {}

    /** Whether the value of a statement's expression is dropped: it is none that a lambda or a switch gives. */
    static boolean isDropped(ExpressionStmt statement, Types types) {
        Node parent = statement.getParentNode().orElse(null);
        if (parent instanceof LambdaExpr lambda) {
            return lambda.getBody() == statement && isVoid(lambda, types);
        }
        return !(parent instanceof SwitchEntry entry
                && entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getParentNode().orElse(null) instanceof SwitchExpr);
    }

    /** Whether a lambda surely is for a method that returns nothing. */
    private static boolean isVoid(LambdaExpr lambda, Types types) {
        Node parent = lambda.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return isVoidFunction(types.resolve(variable.getType()), types);
        }
        if (!(parent instanceof MethodCallExpr call)) {
            return false;
        }
        int index = call.getArguments().indexOf(lambda);
        List<Member> members = index < 0 ? List.of() : Overloads.of(call, types);
        for (Member member : members) {
            List<JavaType> parameters = member.method().parameters();
            if (index >= parameters.size() || !isVoidFunction(parameters.get(index), types)) {
                return false;
            }
        }
        return !members.isEmpty();
    }

    private static boolean isVoidFunction(JavaType type, Types types) {
        Optional<TypeHeader> header = type.isDeclared() ? types.header(type.name()) : Optional.empty();
        if (header.isEmpty() || !header.get().isInterface()) {
            return false;
        }
        int found = 0;
        boolean isVoid = true;
        for (MethodHeader method : header.get().methods()) {
            if (method.modifiers().isAbstract() && !isOfObject(method)) {
                found++;
                isVoid &= method.returnType().equals(JavaType.VOID);
            }
        }
        return found == 1 && isVoid;
    }

    private static boolean isOfObject(MethodHeader method) {
        return Set.of("equals", "hashCode", "toString").contains(method.name());
    }

    /** Whether a call speaks to a mock about what is to happen, rather than making it happen. */
    static boolean isOnMock(MethodCallExpr call) {
        Expression scope = call.getScope().map(Written::inner).orElse(null);
        return scope instanceof MethodCallExpr inner && MOCKING.contains(inner.getNameAsString());
    }

    /** Whether the code around a place is there to see what is thrown. */
    static boolean isExpectedToThrow(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (child instanceof LambdaExpr
                    && node instanceof MethodCallExpr call
                    && EXPECTING.contains(call.getNameAsString())) {
                return true;
            }
            if (node instanceof TryStmt attempt && attempt.getTryBlock() == child && endsInFailure(attempt)) {
                return true;
            }
            if (node instanceof BodyDeclaration<?>) {
                return node instanceof MethodDeclaration method && expectsException(method);
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean endsInFailure(TryStmt attempt) {
        List<Statement> statements = attempt.getTryBlock().getStatements();
        if (statements.isEmpty() || attempt.getCatchClauses().isEmpty()) {
            return false;
        }
        Statement last = statements.get(statements.size() - 1);
        if (last.isThrowStmt()) {
            return last.toString().contains("AssertionError") || last.toString().contains("Fail");
        }
        return last instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr call
                && call.getNameAsString().toLowerCase(Locale.ROOT).contains("fail");
    }

    private static boolean expectsException(MethodDeclaration method) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (annotation instanceof NormalAnnotationExpr normal) {
                for (MemberValuePair pair : normal.getPairs()) {
                    if (EXPECTED_ELEMENTS.contains(pair.getNameAsString())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a place cleans up after something: what fails there has no one to tell. */
    static boolean isCleaningUp(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            Node inner = child;
            if (node instanceof CatchClause
                    || (node instanceof TryStmt attempt
                            && attempt.getFinallyBlock()
                                    .filter(block -> block == inner)
                                    .isPresent())) {
                return true;
            }
            if (node instanceof MethodDeclaration method) {
                return isCleaning(method.getNameAsString());
            }
            child = node;
            node = child.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a place is in a lambda or an anonymous class. */
    static boolean isHandedOn(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null && !(node instanceof TypeDeclaration<?>)) {
            if (node instanceof LambdaExpr || node instanceof ObjectCreationExpr) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isCleaning(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        for (String word : CLEANING) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How an expression reads in a message: the method's name, behind the variable or type it is called on. */
    static String called(MethodCallExpr call) {
        Expression scope = call.getScope().orElse(null);
        String name = call.getNameAsString();
        boolean isShort = (scope instanceof NameExpr || scope instanceof FieldAccessExpr)
                && scope.toString().length() + name.length() < 40;
        return isShort ? scope + "." + name : name;
    }
}
