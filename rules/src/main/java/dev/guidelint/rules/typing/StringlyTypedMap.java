package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags maps from names to anything whose names are all known in advance: records that never became one. */
final class StringlyTypedMap implements Rule {
    private static final Option<Integer> MIN_KEYS =
            Option.number("min-keys", 4, "how many different constant keys make a map a record");
    private static final Option<List<String>> VALUE_TYPES =
            Option.list("value-types", List.of("Object", "?"), "types of the values, as the source writes them");
    private static final Option<Pattern> IGNORE_NAMES = Option.pattern(
            "ignore-names",
            "(?i).*(headers?|env|prop(ertie)?s|param(eter)?s|attributes|labels|mdc|context|claims|conf(ig.*)?|settings|options|hints).*",
            "names of variables that may hold such a map");
    private static final Option<Boolean> SIGNATURES =
            Option.flag("signatures", false, "whether every such map in an exported signature is reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "stringly-typed-map", Severity.INFO, "map with string keys used as a record")
            .offByDefault()
            .needs(Needs.TYPES)
            .cwe(710)
            .options(MIN_KEYS, VALUE_TYPES, IGNORE_NAMES, SIGNATURES, Exported.INTERNAL_PACKAGES);

    private static final Set<String> KEYED =
            Set.of("get", "getOrDefault", "containsKey", "put", "putIfAbsent", "remove");

    /** Annotations on a parameter that leave it what it is. */
    private static final Set<String> HARMLESS = Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "SuppressWarnings");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(VariableDeclarator.class, this::checkVariable);
        on.each(Parameter.class, this::checkParameter);
        on.each(MethodDeclaration.class, this::checkResult);
    }

    private List<Finding> checkVariable(VariableDeclarator variable, RuleContext context) {
        if (!isRecordLike(variable.getType(), context)) {
            return List.of();
        }
        boolean isField = variable.getParentNode().orElse(null) instanceof FieldDeclaration;
        boolean isLocal = variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr;
        return (isField || isLocal)
                        && isRecord(variable, variable.getNameAsString(), variable.getInitializer(), context)
                ? List.of(finding(variable.getType(), variable, variable.getNameAsString(), context))
                : List.of();
    }

    private List<Finding> checkParameter(Parameter parameter, RuleContext context) {
        if (!isRecordLike(parameter.getType(), context)
                || !(parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable)) {
            return List.of();
        }
        if (!isFree(parameter)
                || (callable instanceof MethodDeclaration method
                        && context.types().overrides(method).isPossible())) {
            return List.of();
        }
        boolean isInSignature = context.option(SIGNATURES) && Exported.isExported(callable, context);
        return isInSignature || isRecord(parameter, parameter.getNameAsString(), Optional.empty(), context)
                ? List.of(finding(parameter.getType(), parameter, parameter.getNameAsString(), context))
                : List.of();
    }

    private List<Finding> checkResult(MethodDeclaration method, RuleContext context) {
        return context.option(SIGNATURES)
                        && isRecordLike(method.getType(), context)
                        && Exported.isExported(method, context)
                        && context.types().overrides(method).isNo()
                ? List.of(finding(method.getType(), method, method.getNameAsString(), context))
                : List.of();
    }

    private static boolean isFree(NodeWithAnnotations<?> declaration) {
        return declaration.getAnnotations().stream()
                .allMatch(annotation -> HARMLESS.contains(AnnotationNames.of(annotation)));
    }

    /** Whether a type is a map from strings to values of any type. */
    private static boolean isRecordLike(Type type, RuleContext context) {
        if (!(type instanceof ClassOrInterfaceType map)
                || map.getTypeArguments().isEmpty()) {
            return false;
        }
        List<Type> arguments = map.getTypeArguments().get();
        return arguments.size() == 2
                && arguments.get(0).asString().equals("String")
                && context.option(VALUE_TYPES).contains(arguments.get(1).asString())
                && context.types()
                        .isSubtype(context.types().resolve(type), "java.util.Map")
                        .isYes();
    }

    private static boolean isRecord(
            Node declaration, String name, Optional<Expression> initializer, RuleContext context) {
        if (context.option(IGNORE_NAMES).matcher(name).matches()) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        if (initializer.isPresent() && !isOwnMap(initializer.get(), keys, context)) {
            return false;
        }
        boolean isNarrowed = false;
        for (Expression use : MapKeys.named(name, context)) {
            if (!isUseOf(declaration, use, context)) {
                continue;
            }
            Expression outer = outermost(use);
            Node user = outer.getParentNode().orElse(null);
            if (user instanceof MethodCallExpr call && call.getScope().orElse(null) == outer) {
                if (KEYED.contains(call.getNameAsString())
                        && !call.getArguments().isEmpty()) {
                    Optional<String> key = MapKeys.constant(call.getArgument(0), context);
                    key.ifPresent(keys::add);
                    isNarrowed |= key.isPresent() && isNarrowed(call);
                    if (key.isEmpty() && isInLoop(call)) {
                        return false;
                    }
                }
            } else if (user instanceof AssignExpr assign && assign.getTarget() == outer) {
                if (!isOwnMap(assign.getValue(), keys, context)) {
                    return false;
                }
            } else if (user instanceof NodeWithArguments<?> call && !isOfProject(call, context)) {
                return false;
            }
        }
        return isNarrowed && keys.size() >= context.option(MIN_KEYS);
    }

    private static boolean isUseOf(Node declaration, Expression use, RuleContext context) {
        if (use.isNameExpr()) {
            Symbol symbol = context.types().symbol(use.asNameExpr()).orElse(null);
            if (symbol instanceof Symbol.Variable variable) {
                return variable.declaration() == declaration;
            }
        }
        return FieldNames.of(use, context.types())
                .flatMap(field -> FieldNames.declaration(field, use, context.types()))
                .filter(found -> found == declaration)
                .isPresent();
    }

    private static Expression outermost(Expression expression) {
        Expression current = expression;
        while (current.getParentNode().orElse(null) instanceof EnclosedExpr enclosed) {
            current = enclosed;
        }
        return current;
    }

    /** Whether a map is made here and not parsed or handed out elsewhere; collects the keys it begins with. */
    private static boolean isOwnMap(Expression initializer, Set<String> keys, RuleContext context) {
        Expression plain = Written.inner(initializer);
        if (plain instanceof ObjectCreationExpr || plain.isNullLiteralExpr()) {
            return true;
        }
        if (!(plain instanceof MethodCallExpr call)) {
            return plain.isNameExpr() || plain.isFieldAccessExpr();
        }
        if (call.getScope().filter(scope -> scope.toString().equals("Map")).isPresent()) {
            int step = call.getNameAsString().equals("of") ? 2 : 1;
            for (int i = 0; i < call.getArguments().size(); i += step) {
                Expression argument = call.getArgument(i);
                Expression key = step == 1
                                && argument instanceof MethodCallExpr entry
                                && !entry.getArguments().isEmpty()
                        ? entry.getArgument(0)
                        : argument;
                MapKeys.constant(key, context).ifPresent(keys::add);
            }
            return true;
        }
        return isOfProject(call, context);
    }

    private static boolean isOfProject(NodeWithArguments<?> call, RuleContext context) {
        JavaType type = call instanceof MethodCallExpr method
                ? context.types().receiver(method)
                : call instanceof ObjectCreationExpr creation
                        ? context.types().resolve(creation.getType())
                        : context.types().enclosingType((Node) call);
        return type.isDeclared()
                && context.types()
                        .header(type.name())
                        .filter(header -> header.origin() == TypeHeader.Origin.PROJECT)
                        .isPresent();
    }

    /** Whether the result of a call is cast, or compared with a literal: the code knows what type it has. */
    private static boolean isNarrowed(MethodCallExpr call) {
        if (!call.getNameAsString().startsWith("get")) {
            return false;
        }
        Expression outer = outermost(call);
        Node user = outer.getParentNode().orElse(null);
        if (user instanceof CastExpr) {
            return true;
        }
        if (user instanceof BinaryExpr comparison) {
            return isLiteral(comparison.getLeft()) || isLiteral(comparison.getRight());
        }
        return user instanceof MethodCallExpr equals
                && equals.getNameAsString().equals("equals")
                && equals.getArguments().size() == 1
                && (isLiteral(equals.getArgument(0))
                        || equals.getScope().filter(StringlyTypedMap::isLiteral).isPresent());
    }

    private static boolean isLiteral(Expression expression) {
        Expression plain = Written.inner(expression);
        return plain instanceof LiteralExpr && !plain.isNullLiteralExpr();
    }

    private static boolean isInLoop(Node place) {
        Node node = place;
        while (node != null && !(node instanceof CallableDeclaration<?>)) {
            if (node instanceof ForEachStmt || node instanceof ForStmt || node instanceof WhileStmt) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static Finding finding(Type type, Node declaration, String name, RuleContext context) {
        return context.at(
                Anchors.type(type, context.file()),
                declaration,
                "`%s` is a record in disguise: its keys are fixed, and nobody checks their spelling or the types behind them; declare a record or class with these names"
                        .formatted(name));
    }
}
