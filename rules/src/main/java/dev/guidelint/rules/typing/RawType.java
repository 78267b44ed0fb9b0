package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags generic types that are used without their type arguments. */
public final class RawType implements Rule {
    private static final Option<Boolean> INSTANCEOF_PATTERNS = Option.flag(
            "instanceof-patterns", false, "whether types after `instanceof` and in type patterns are looked at");
    private static final Option<List<String>> IGNORE_TYPES =
            Option.list("ignore-types", List.of(), "types that may stay raw, by their simple or qualified names");

    private static final RuleInfo INFO = RuleInfo.of(
                    "raw-type", Severity.WARNING, "generic type used without its type arguments")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .aliases("rawtypes", "java:S3740")
            .options(INSTANCEOF_PATTERNS, IGNORE_TYPES);

    /** Every second type is one of these; that none of them is generic need not be asked. */
    private static final Set<String> PLAIN = Set.of("String", "Object", "Integer", "Long", "Boolean", "Exception");

    /**
     * A key for the names that were found not to be generic. Should a name stand for two types in one file, the one that
     * is generic may be missed; most names come again and again.
     */
    private enum PlainNames {
        IN_FILE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceType.class, this::check);
    }

    private List<Finding> check(ClassOrInterfaceType type, RuleContext context) {
        if (type.getTypeArguments().isPresent() || PLAIN.contains(type.getNameAsString())) {
            return List.of();
        }
        Set<String> plain = context.file().derive(PlainNames.IN_FILE, key -> new HashSet<>());
        String written = type.getNameWithScope();
        if (plain.contains(written) || isRepeated(type) || isNoUse(type, context)) {
            return List.of();
        }
        JavaType resolved = context.types().resolve(type);
        if (!resolved.isDeclared() || !context.types().isGeneric(resolved).isYes()) {
            plain.add(written);
            return List.of();
        }
        Optional<TypeHeader> header = context.types().header(resolved.name());
        if (header.isEmpty()) {
            return List.of();
        }
        if (isIgnored(header.get(), context) || isInOverridingSignature(type, context)) {
            return List.of();
        }
        return List.of(finding(type, header.get(), context));
    }

    /** Each variable of {@code List a, b;} has a copy of the type that is written once. */
    private static boolean isRepeated(ClassOrInterfaceType type) {
        Node top = outermost(type);
        Node parent = top.getParentNode().orElse(null);
        if (!(parent instanceof VariableDeclarator variable)) {
            return false;
        }
        Node first = variable.getParentNode()
                .flatMap(declaration -> declaration.getChildNodes().stream()
                        .filter(VariableDeclarator.class::isInstance)
                        .findFirst())
                .orElse(variable);
        return first != variable;
    }

    /** The type around a type, as far as there is one: {@code Map<A, B>[]} for {@code A}. */
    private static Node outermost(Type type) {
        Node node = type;
        while (node.getParentNode().orElse(null) instanceof Type parent) {
            node = parent;
        }
        return node;
    }

    /** Whether the language allows no type arguments at a place, or needs none. */
    private static boolean isNoUse(ClassOrInterfaceType type, RuleContext context) {
        Node child = type;
        Node parent = type.getParentNode().orElse(null);
        if (parent instanceof ClassOrInterfaceType outer && outer.getScope().orElse(null) == type) {
            return true;
        }
        while (parent instanceof ArrayType) {
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof InstanceOfExpr || parent instanceof TypePatternExpr) {
            return !context.option(INSTANCEOF_PATTERNS);
        }
        if (parent instanceof ClassOrInterfaceDeclaration declaration) {
            return contains(declaration.getPermittedTypes(), child);
        }
        return parent instanceof ClassExpr
                || parent instanceof TypeExpr
                || parent instanceof RecordPatternExpr
                || parent instanceof ArrayCreationExpr
                || parent instanceof ReceiverParameter
                || (parent instanceof AnnotationMemberDeclaration
                        && type.getNameAsString().equals("Class"));
    }

    private static boolean contains(List<? extends Node> nodes, Node wanted) {
        for (Node node : nodes) {
            if (node == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIgnored(TypeHeader type, RuleContext context) {
        List<String> ignored = context.option(IGNORE_TYPES);
        return ignored.contains(type.name()) || ignored.contains(type.simpleName());
    }

    /** Who overrides a method has to take its types as they are. */
    private static boolean isInOverridingSignature(ClassOrInterfaceType type, RuleContext context) {
        Node node = type;
        while (node instanceof Type || node instanceof TypeParameter || node instanceof Parameter) {
            node = node.getParentNode().orElse(null);
        }
        return node instanceof MethodDeclaration method
                && context.types().overrides(method).isPossible();
    }

    private static Finding finding(ClassOrInterfaceType type, TypeHeader header, RuleContext context) {
        String name = type.getNameWithScope();
        Node parent = type.getParentNode().orElse(null);
        String advice;
        if (parent instanceof ObjectCreationExpr) {
            advice = "write `new " + name + "<>(...)`";
        } else if (parent instanceof ClassOrInterfaceDeclaration) {
            advice = "say which `" + name + "` it is";
        } else {
            String wildcards = "?" + ", ?".repeat(header.typeParameters().size() - 1);
            advice = "say what it is of, or `" + name + "<" + wildcards + ">` if that does not matter";
        }
        Finding finding = context.at(
                Anchors.type(type, context.file()),
                type,
                "`%s` without type arguments: the compiler no longer checks what goes in and what comes out; %s"
                        .formatted(name, advice));
        return fix(type, header, context).map(finding::withFix).orElse(finding);
    }

    private static Optional<Fix> fix(ClassOrInterfaceType type, TypeHeader header, RuleContext context) {
        if (!(type.getParentNode().orElse(null) instanceof ObjectCreationExpr creation)
                || creation.getAnonymousClassBody().isPresent()
                || creation.getTypeArguments().isPresent()) {
            return Optional.empty();
        }
        for (Expression argument : creation.getArguments()) {
            // With other arguments, inference may find a contradiction that a raw type hides.
            if (!context.types().typeOf(argument).isPrimitive()) {
                return Optional.empty();
            }
        }
        JavaType target = target(creation, context);
        boolean fits = target.is(header.name()) || header.origin() == TypeHeader.Origin.JDK;
        if (target.arguments().isEmpty() || !fits) {
            return Optional.empty();
        }
        Region end =
                context.file().region(context.file().end(type), context.file().end(type));
        return Optional.of(Fix.safe("Let the compiler fill in the type arguments", new Edit(end, "<>")));
    }

    /** The declared type of the variable that is given a new object. */
    private static JavaType target(ObjectCreationExpr creation, RuleContext context) {
        Node parent = creation.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable && !variable.getType().isVarType()) {
            return context.types().resolve(variable.getType());
        }
        if (parent instanceof AssignExpr assign
                && assign.getOperator() == AssignExpr.Operator.ASSIGN
                && assign.getValue() == creation
                && isVariable(Written.inner(assign.getTarget()))) {
            return context.types().typeOf(assign.getTarget());
        }
        return JavaType.UNKNOWN;
    }

    private static boolean isVariable(Expression target) {
        return target.isNameExpr() || target.isFieldAccessExpr();
    }
}
