package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.guidelint.analyzer.api.Project.TestHelper;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects from code for tests what it mentions, and what its methods call. */
final class TestFactsCollector {
    private static final List<String> FRAMEWORKS = List.of(
            "org.junit.",
            "junit.framework.",
            "org.testng.",
            "org.assertj.",
            "org.hamcrest.",
            "com.google.common.truth.");

    private static final Set<String> FAILURES =
            Set.of("AssertionFailedError", "ComparisonFailure", "MultipleFailuresError", "MultipleFailureException");

    private final Set<String> mentions = new HashSet<>();
    private final List<TestHelper> helpers = new ArrayList<>();

    private TestFactsCollector() {}

    /** The facts; empty if the file is not for tests. */
    static Optional<FileFacts.TestFacts> collect(SourceFile file) {
        if (file.sourceSet() != SourceSet.TEST && !importsFramework(file)) {
            return Optional.empty();
        }
        TestFactsCollector collector = new TestFactsCollector();
        collector.walk(file.unit(), file.packageName(), new ArrayList<>());
        // What frameworks of main sources mention says nothing about tests.
        Set<String> mentions = file.sourceSet() == SourceSet.TEST ? Set.copyOf(collector.mentions) : Set.of();
        return Optional.of(new FileFacts.TestFacts(mentions, List.copyOf(collector.helpers)));
    }

    private static boolean importsFramework(SourceFile file) {
        for (ImportDeclaration declaration : file.unit().getImports()) {
            String name = declaration.getNameAsString() + ".";
            for (String framework : FRAMEWORKS) {
                if (name.startsWith(framework)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The part of a method that is collected while its body is walked. */
    private static final class Body {
        private final Set<String> calls = new HashSet<>();
        private boolean asserts;
    }

    private void walk(Node node, String enclosing, List<Body> around) {
        String name = enclosing;
        if (node instanceof CallableDeclaration<?> callable) {
            callable(callable, enclosing, around);
            return;
        } else if (node instanceof TypeDeclaration<?> type) {
            name = enclosing.isEmpty() ? type.getNameAsString() : enclosing + "." + type.getNameAsString();
        } else if (node instanceof MethodCallExpr call) {
            add(call.getNameAsString(), around);
        } else if (node instanceof MethodReferenceExpr reference) {
            add(reference.getIdentifier(), around);
        } else if (node instanceof ObjectCreationExpr creation) {
            add(creation.getType().getNameAsString(), around);
        } else if (node instanceof AssertStmt) {
            around.forEach(body -> body.asserts = true);
        } else if (node instanceof ThrowStmt statement) {
            thrown(statement, around);
        } else if (node instanceof SimpleName simple) {
            mention(simple.getIdentifier());
        } else if (node instanceof Name qualified) {
            mention(qualified.getIdentifier());
        }
        children(node, name, around);
    }

    private void callable(CallableDeclaration<?> callable, String enclosing, List<Body> around) {
        Body body = new Body();
        around.add(body);
        children(callable, enclosing, around);
        around.remove(around.size() - 1);
        if (callable instanceof MethodDeclaration method && method.getBody().isEmpty()) {
            return;
        }
        List<Parameter> parameters = callable.getParameters();
        boolean isVariable =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs();
        helpers.add(new TestHelper(
                enclosing, callable.getNameAsString(), parameters.size(), isVariable, body.calls, body.asserts));
    }

    /** What a class or lambda inside a method throws may be what the test wants to see. */
    private static void thrown(ThrowStmt statement, List<Body> around) {
        if (around.isEmpty()) {
            return;
        }
        String name = statement.getExpression() instanceof ObjectCreationExpr creation
                ? creation.getType().getNameAsString()
                : "";
        if (name.endsWith("AssertionError") || FAILURES.contains(name)) {
            around.forEach(body -> body.asserts = true);
        } else if (!name.startsWith("Unsupported") && isOwnDecision(statement)) {
            around.get(around.size() - 1).asserts = true;
        }
    }

    /** Whether a method throws because of what it sees, and not just hands on what it has caught. */
    private static boolean isOwnDecision(ThrowStmt statement) {
        Node node = statement;
        while (!(node instanceof CallableDeclaration<?>) && !(node instanceof IfStmt)) {
            if (node instanceof LambdaExpr || node instanceof CatchClause) {
                return false;
            }
            node = node.getParentNode().orElseThrow();
        }
        return !isInLambda(node);
    }

    private static boolean isInLambda(Node place) {
        Node node = place;
        while (!(node instanceof CallableDeclaration<?>)) {
            if (node instanceof LambdaExpr) {
                return true;
            }
            node = node.getParentNode().orElseThrow();
        }
        return false;
    }

    private void children(Node node, String enclosing, List<Body> around) {
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i), enclosing, around);
        }
    }

    private static void add(String call, List<Body> around) {
        for (Body body : around) {
            body.calls.add(call);
        }
    }

    private void mention(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            mentions.add(name);
        }
    }
}
