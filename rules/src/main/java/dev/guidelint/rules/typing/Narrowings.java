package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the body of a method makes of a parameter: casts and tests of its type. */
final class Narrowings {
    private static final Set<String> VALUES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.CharSequence",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Short",
            "java.lang.String");

    private final String name;
    private final RuleContext context;
    private final List<CastExpr> casts = new ArrayList<>();
    private final Set<JavaType> castTypes = new LinkedHashSet<>();
    private final Set<JavaType> tested = new LinkedHashSet<>();
    private boolean isWritten;

    private Narrowings(String name, RuleContext context) {
        this.name = name;
        this.context = context;
    }

    /** The narrowings of a parameter in the body of its method. */
    static Narrowings of(Parameter parameter, Node body, RuleContext context) {
        Narrowings narrowings = new Narrowings(parameter.getNameAsString(), context);
        OwnCode.visitWithLambdas(body, node -> {
            if (node instanceof NameExpr use && use.getNameAsString().equals(narrowings.name)) {
                narrowings.use(use);
            }
        });
        return narrowings;
    }

    private void use(NameExpr use) {
        Expression outer = use;
        while (outer.getParentNode().orElse(null) instanceof EnclosedExpr enclosed) {
            outer = enclosed;
        }
        Node user = outer.getParentNode().orElse(null);
        if (user instanceof CastExpr cast) {
            casts.add(cast);
            castTypes.add(erased(cast.getType()));
        } else if (user instanceof InstanceOfExpr test) {
            tested.add(erased(test.getType()));
        } else if (user instanceof SwitchNode choice && choice.getSelector() == outer) {
            patterns(choice);
        } else if (user != null
                && Written.by(user).filter(target -> target == use).isPresent()) {
            isWritten = true;
        }
    }

    private void patterns(SwitchNode choice) {
        for (SwitchEntry entry : choice.getEntries()) {
            for (Expression label : entry.getLabels()) {
                if (label instanceof TypePatternExpr pattern) {
                    tested.add(erased(pattern.getType()));
                } else if (label instanceof RecordPatternExpr pattern) {
                    tested.add(erased(pattern.getType()));
                }
            }
        }
    }

    private JavaType erased(Type type) {
        return context.types().resolve(type).erased();
    }

    /** Whether every call casts the parameter to one and the same type, whatever it is given. */
    boolean isAlways() {
        if (isWritten || castTypes.size() != 1 || !tested.isEmpty()) {
            return false;
        }
        JavaType type = castTypes.iterator().next();
        boolean says =
                type.isDeclared() || (type.isArray() && type.kind() != JavaType.Kind.VARIABLE) || type.isPrimitive();
        return says && !type.equals(JavaType.OBJECT) && casts.stream().anyMatch(Narrowings::isUnconditional);
    }

    /** The type of the casts, as written. */
    String castType() {
        return casts.get(0).getType().asString();
    }

    /**
     * Whether the body asks for so many types. A plain value among them, such as a string, makes the method an interpreter
     * of settings and the like, which get what they get; arrays of numbers have no other type in common.
     */
    boolean isDispatch(int min) {
        if (isWritten || tested.size() < min) {
            return false;
        }
        for (JavaType type : tested) {
            if (!type.isDeclared() || VALUES.contains(type.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cast happens in every call that gets so far: no condition around it decides. */
    private static boolean isUnconditional(CastExpr cast) {
        Node child = cast;
        Optional<Node> parent = cast.getParentNode();
        while (parent.isPresent()) {
            Node node = parent.get();
            if (node instanceof LambdaExpr || isSkippable(node, child)) {
                return false;
            }
            if (node instanceof BlockStmt block) {
                if (mayLeaveBefore(block, child)) {
                    return false;
                }
                if (!(block.getParentNode().orElse(null) instanceof Statement)) {
                    return true;
                }
            }
            child = node;
            parent = node.getParentNode();
        }
        return false;
    }

    private static boolean isSkippable(Node node, Node child) {
        if (node instanceof ConditionalExpr conditional) {
            return conditional.getCondition() != child;
        }
        if (node instanceof BinaryExpr binary) {
            return binary.getRight() == child
                    && (binary.getOperator() == BinaryExpr.Operator.AND
                            || binary.getOperator() == BinaryExpr.Operator.OR);
        }
        if (!(node instanceof Statement) || node instanceof BlockStmt) {
            return false;
        }
        // The condition of an if, the selector of a switch and the like are expressions, and always looked at.
        return child instanceof Statement && !(node instanceof SynchronizedStmt) && !(node instanceof DoStmt);
    }

    /** Whether a statement before the given one may end the method, or test the parameter by other means. */
    private static boolean mayLeaveBefore(BlockStmt block, Node statement) {
        for (Statement before : block.getStatements()) {
            if (before == statement) {
                return false;
            }
            boolean isPlain = before instanceof ExpressionStmt || before instanceof ExplicitConstructorInvocationStmt;
            if (!isPlain && before.findFirst(ReturnStmt.class).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
