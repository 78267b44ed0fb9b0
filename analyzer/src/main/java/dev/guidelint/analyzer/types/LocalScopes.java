package dev.guidelint.analyzer.types;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds the local variables and types that are in scope at a place (JLS 6.3). What a block declares is collected once per
 * block, so that long blocks cost no more than their length.
 */
final class LocalScopes {
    private final Map<Node, Map<String, Node>> variables = new IdentityHashMap<>();
    private final Map<Node, Map<String, TypeDeclaration<?>>> types = new IdentityHashMap<>();
    private final Map<Node, Map<String, List<TypePatternExpr>>> patterns = new IdentityHashMap<>();

    /** What a node declares for the code inside it, or before a place inside it. */
    Optional<Node> variable(Node scope, Node place, String name) {
        if (scope instanceof BlockStmt || scope instanceof SwitchEntry) {
            return before(
                    variables
                            .computeIfAbsent(block(scope), LocalScopes::declaredIn)
                            .get(name),
                    place);
        }
        if (scope instanceof ForStmt loop) {
            for (Expression expression : loop.getInitialization()) {
                Optional<Node> found = declarator(expression, name, place);
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (scope instanceof ForEachStmt loop) {
            return isInside(place, loop.getIterable()) ? Optional.empty() : declarator(loop.getVariable(), name, place);
        } else if (scope instanceof TryStmt statement) {
            if (statement.getCatchClauses().stream().noneMatch(clause -> isInside(place, clause))
                    && statement
                            .getFinallyBlock()
                            .filter(block -> isInside(place, block))
                            .isEmpty()) {
                for (Expression resource : statement.getResources()) {
                    Optional<Node> found = declarator(resource, name, place);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        } else if (scope instanceof CatchClause clause) {
            return parameter(List.of(clause.getParameter()), name);
        } else if (scope instanceof LambdaExpr lambda) {
            return parameter(lambda.getParameters(), name);
        } else if (scope instanceof CallableDeclaration<?> callable) {
            return parameter(callable.getParameters(), name);
        } else if (scope instanceof CompactConstructorDeclaration compact
                && compact.getParentNode().orElse(null) instanceof RecordDeclaration declaration) {
            return parameter(declaration.getParameters(), name);
        }
        return Optional.empty();
    }

    /** The type of that name a block declares. */
    Optional<TypeDeclaration<?>> type(Node scope, String name) {
        if (!(scope instanceof BlockStmt) && !(scope instanceof SwitchEntry)) {
            return Optional.empty();
        }
        TypeDeclaration<?> found =
                types.computeIfAbsent(block(scope), LocalScopes::typesIn).get(name);
        return found == null ? Optional.empty() : Optional.of(found);
    }

    /** The pattern variables of that name in a body, in source order. */
    List<TypePatternExpr> patterns(Node body, String name) {
        return patterns.computeIfAbsent(body, LocalScopes::patternsIn).getOrDefault(name, List.of());
    }

    /** Whether a node is the outermost one that a local variable can be seen from. */
    static boolean isBody(Node node) {
        return node instanceof CallableDeclaration<?>
                || node instanceof CompactConstructorDeclaration
                || node instanceof InitializerDeclaration
                || node instanceof FieldDeclaration;
    }

    private static boolean isInside(Node place, Node ancestor) {
        Node current = place;
        while (current != null) {
            if (current == ancestor) {
                return true;
            }
            current = current.getParentNode().orElse(null);
        }
        return false;
    }

    private static Optional<Node> parameter(List<Parameter> parameters, String name) {
        for (Parameter parameter : parameters) {
            if (parameter.getNameAsString().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> declarator(Expression expression, String name, Node place) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            for (VariableDeclarator variable : declaration.getVariables()) {
                if (variable.getNameAsString().equals(name)) {
                    return before(variable, place);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> before(@Nullable Node declaration, Node place) {
        if (declaration == null) {
            return Optional.empty();
        }
        Position declared = declaration.getBegin().orElse(Position.HOME);
        Position used = place.getBegin().orElse(Position.HOME);
        return declared.isBefore(used) ? Optional.of(declaration) : Optional.empty();
    }

    private static List<Statement> statements(Node scope) {
        if (scope instanceof BlockStmt block) {
            return block.getStatements();
        }
        List<Statement> all = new ArrayList<>();
        for (Node child : scope.getChildNodes()) {
            if (child instanceof SwitchEntry entry) {
                all.addAll(entry.getStatements());
            }
        }
        return all;
    }

    /** All entries of a switch are one block (JLS 14.11.1). */
    private static Node block(Node scope) {
        return scope instanceof SwitchEntry entry ? entry.getParentNode().orElse(entry) : scope;
    }

    private static Map<String, Node> declaredIn(Node scope) {
        Map<String, Node> map = new HashMap<>();
        for (Statement statement : statements(scope)) {
            if (statement instanceof ExpressionStmt expression
                    && expression.getExpression() instanceof VariableDeclarationExpr declaration) {
                for (VariableDeclarator variable : declaration.getVariables()) {
                    map.putIfAbsent(variable.getNameAsString(), variable);
                }
            }
        }
        return map;
    }

    private static Map<String, TypeDeclaration<?>> typesIn(Node scope) {
        Map<String, TypeDeclaration<?>> map = new HashMap<>();
        for (Statement statement : statements(scope)) {
            if (statement instanceof LocalClassDeclarationStmt local) {
                map.put(local.getClassDeclaration().getNameAsString(), local.getClassDeclaration());
            } else if (statement instanceof LocalRecordDeclarationStmt local) {
                map.put(local.getRecordDeclaration().getNameAsString(), local.getRecordDeclaration());
            }
        }
        return map;
    }

    private static Map<String, List<TypePatternExpr>> patternsIn(Node body) {
        Map<String, List<TypePatternExpr>> map = new HashMap<>();
        collectPatterns(body, map);
        return map;
    }

    private static void collectPatterns(Node node, Map<String, List<TypePatternExpr>> map) {
        if (node instanceof TypePatternExpr pattern) {
            map.computeIfAbsent(pattern.getNameAsString(), key -> new ArrayList<>())
                    .add(pattern);
        }
        for (Node child : node.getChildNodes()) {
            collectPatterns(child, map);
        }
    }
}
