package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What becomes of a random value. */
final class RandomUse {
    private static final Set<String> PROPERTIES = Set.of("Property", "Benchmark", "State");

    private static final Set<String> TELLING = Set.of(
            "debug",
            "error",
            "fail",
            "format",
            "formatted",
            "info",
            "log",
            "print",
            "printf",
            "println",
            "trace",
            "warn");

    private static final Set<String> PATHS = Set.of("File", "Path");

    private static final Pattern LOAD = Pattern.compile("Perf|SmokeTest|Benchmark|Stress|Load(Test|Gen)");

    private RandomUse() {}

    /** Whether a random value cannot make a failure one that cannot be repeated. */
    static boolean isHarmless(Expression value, RuleContext context) {
        return Handed.isHanded(value, context.file())
                || isLoad(value)
                || isArbitrary(value)
                || isPropertyBased(value)
                || isInName(value, context)
                || isOfNoConsequence(value)
                || isSeededLater(value)
                || isOnlyForHarmless(value)
                || isToldSeed(value);
    }

    /** Any number at all is mostly an id that is not taken yet; an array with anything at all is mostly there to be full. */
    private static boolean isArbitrary(Expression value) {
        return value.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == value
                && (call.getNameAsString().equals("nextBytes")
                        || (call.getNameAsString().equals("nextLong")
                                && call.getArguments().isEmpty()));
    }

    /** Whether a drawn value only decides how long to wait, or which port to try. */
    private static boolean isOfNoConsequence(Expression value) {
        Node node = value;
        while (node != null && !(node instanceof Statement) && !(node instanceof BodyDeclaration<?>)) {
            boolean isWait = node instanceof MethodCallExpr call
                    && (call.getNameAsString().startsWith("sleep") || isInFormat(call, value));
            boolean isPort = (node instanceof VariableDeclarator variable && isPort(variable.getNameAsString()))
                    || (node instanceof AssignExpr assign
                            && isPort(assign.getTarget().toString()));
            if (isWait || isPort) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return node instanceof Statement
                && Tests.methodAround(value)
                        .filter(method -> isPort(method.getNameAsString()))
                        .isPresent();
    }

    /** {@code String.format("job-%d", random.nextInt())} makes a name. */
    private static boolean isInFormat(MethodCallExpr call, Expression value) {
        return call.getNameAsString().equals("format")
                && call.getArguments().stream().anyMatch(argument -> argument == value || argument.isAncestorOf(value));
    }

    private static boolean isPort(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("port");
    }

    /** Whether a generator is kept in a variable, and all that is drawn from it is harmless. */
    private static boolean isOnlyForHarmless(Expression value) {
        if (!(value.getParentNode().orElse(null) instanceof VariableDeclarator variable)) {
            return false;
        }
        List<NameExpr> uses = typeAround(value)
                .findAll(NameExpr.class, use -> use.getNameAsString().equals(variable.getNameAsString()));
        for (NameExpr use : uses) {
            if (!isArbitrary(use) && !isOfNoConsequence(use)) {
                return false;
            }
        }
        return !uses.isEmpty();
    }

    /** Programs that make load have nothing to fail at. */
    private static boolean isLoad(Expression value) {
        Node node = value;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type
                    && (LOAD.matcher(type.getNameAsString()).find()
                            || type.getMethods().stream().anyMatch(MainMethods::isMain))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Property-based tests print what they were given; benchmarks have nothing to fail at. */
    private static boolean isPropertyBased(Expression value) {
        if (Tests.isUnder(value, PROPERTIES)) {
            return true;
        }
        return Tests.methodAround(value)
                .map(method ->
                        method.getParameters().stream().anyMatch(parameter -> Tests.has(parameter, Set.of("ForAll"))))
                .orElse(false);
    }

    /** Whether a value is put into a text or a path: a name that must not be there yet. */
    private static boolean isInName(Expression value, RuleContext context) {
        Node child = value;
        Node parent = value.getParentNode().orElse(null);
        while (parent instanceof Expression expression) {
            if (expression instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
                return context.types().typeOf(binary).equals(JavaType.STRING);
            }
            if (expression instanceof MethodCallExpr call
                    && call.getScope().orElse(null) != child
                    && call.getScope()
                            .filter(scope -> scope.toString().endsWith("RandomStringUtils"))
                            .isEmpty()) {
                return call.getNameAsString().equals("resolve");
            }
            if (expression instanceof ObjectCreationExpr creation) {
                return PATHS.contains(creation.getType().getNameAsString());
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a generator is kept in a variable that gets its seed before it is used. */
    private static boolean isSeededLater(Expression value) {
        return value.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && hasSetSeed(variable.getNameAsString(), typeAround(value));
    }

    private static boolean hasSetSeed(String name, Node node) {
        if (node instanceof MethodCallExpr call
                && call.getNameAsString().equals("setSeed")
                && call.getScope()
                        .map(Expression::toString)
                        .filter(name::equals)
                        .isPresent()) {
            return true;
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            if (hasSetSeed(name, children.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Node typeAround(Node place) {
        Node scope = place;
        while (!(scope instanceof TypeDeclaration<?>) && scope.getParentNode().isPresent()) {
            scope = scope.getParentNode().get();
        }
        return scope;
    }

    /** Whether a value is drawn as a seed that the test then tells. */
    private static boolean isToldSeed(Expression value) {
        Node node = value;
        while (node instanceof Expression && !(node instanceof AssignExpr)) {
            node = node.getParentNode().orElse(null);
        }
        String name;
        if (node instanceof VariableDeclarator variable) {
            name = variable.getNameAsString();
        } else if (node instanceof AssignExpr assign && assign.getTarget() instanceof NameExpr target) {
            name = target.getNameAsString();
        } else {
            return false;
        }
        if (!name.toLowerCase(Locale.ROOT).contains("seed")) {
            return false;
        }
        return isTold(name, typeAround(value));
    }

    private static boolean isTold(String name, Node node) {
        if (node instanceof NameExpr use && use.getNameAsString().equals(name) && isTelling(use)) {
            return true;
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            if (isTold(name, children.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(NameExpr use) {
        Node node = use.getParentNode().orElse(null);
        while (node != null && !(node instanceof Statement) && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
                return true;
            }
            if (node instanceof MethodCallExpr call
                    && (TELLING.contains(call.getNameAsString())
                            || call.getNameAsString().startsWith("assert"))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
