package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithPrivateModifier;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags optionals in places other than results: fields, parameters and, if asked for, elements. */
final class OptionalMisplaced implements Rule {
    private static final Option<Set<Position>> POSITIONS = Option.choices(
            "positions",
            Position.class,
            Set.of(Position.FIELD, Position.PARAMETER),
            "where an optional is out of place");
    private static final Option<Boolean> PRIVATE_PARAMETERS =
            Option.flag("private-parameters", false, "whether parameters of private methods count");
    private static final Option<List<String>> EXEMPT_ANNOTATIONS = Option.list(
            "exempt-annotations",
            List.of(
                    "Autowired",
                    "ConfigItem",
                    "ConfigProperty",
                    "CookieParam",
                    "CookieValue",
                    "FormParam",
                    "HeaderParam",
                    "Inject",
                    "JsonProperty",
                    "MatrixParam",
                    "Option",
                    "Parameters",
                    "PathVariable",
                    "QueryParam",
                    "RequestHeader",
                    "RequestParam",
                    "Value"),
            "simple names of annotations by which a framework fills in the value; on the declaration or its method");

    private static final RuleInfo INFO = RuleInfo.of(
                    "optional-misplaced", Severity.WARNING, "`Optional` as field, parameter or element type")
            .needs(Needs.NAMES)
            .aliases("NullableOptional", "OptionalUsedAsFieldOrParameterType", "java:S3553")
            .options(POSITIONS, PRIVATE_PARAMETERS, EXEMPT_ANNOTATIONS);

    /** What such a method is given is the result of something, and it is not the many who call it. */
    private static final Pattern CALLBACK = Pattern.compile("(?:on|before|after)[A-Z].*");

    private static final Set<String> DEPRECATED = Set.of("Deprecated");

    private static final Set<String> BUILDERS = Set.of("Builder", "SuperBuilder", "AutoBuilder");

    private enum Position {
        FIELD,
        PARAMETER,
        ELEMENT
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
        if (!OptionalTypes.mayBe(type)) {
            return List.of();
        }
        Optional<Position> position = position(type, context).filter(context.option(POSITIONS)::contains);
        if (position.isEmpty() || !OptionalTypes.isOptional(context.types().resolve(type))) {
            return List.of();
        }
        String name = type.getNameAsString();
        String message = switch (position.get()) {
            case FIELD ->
                "a field of type `%s` is one more object, and its type lets `null` in besides empty; keep the plain value, and return an `%s` from a method";
            case PARAMETER ->
                "a parameter of type `%s` makes every caller wrap, and `null` can still come in; overload the method, or take a plain value and say that it may be null. `%s` is for results";
            case ELEMENT -> "`%s` as an element: leave out what is absent, instead of storing an `%s` for it";
        };
        return List.of(context.at(Anchors.type(type, context.file()), type, message.formatted(name, name)));
    }

    private static Optional<Position> position(ClassOrInterfaceType type, RuleContext context) {
        Node parent = type.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return isMisplacedField(variable, context) ? Optional.of(Position.FIELD) : Optional.empty();
        }
        if (parent instanceof Parameter parameter) {
            if (parameter.isVarArgs()) {
                return Optional.of(Position.ELEMENT);
            }
            return parameterPosition(parameter, context);
        }
        if (parent instanceof ArrayType) {
            return Optional.of(Position.ELEMENT);
        }
        return parent instanceof ClassOrInterfaceType container && isContainer(container, context)
                ? Optional.of(Position.ELEMENT)
                : Optional.empty();
    }

    private static boolean isMisplacedField(VariableDeclarator variable, RuleContext context) {
        return variable.getParentNode().orElse(null) instanceof FieldDeclaration field
                && field.getVariable(0) == variable
                && !isExempt(field, context)
                && !isConstant(field)
                && !isComputedLater(field)
                && !isExcused(field);
    }

    /** There is one object for all, it is never null, and nobody writes it anywhere: none of the reasons applies. */
    private static boolean isConstant(FieldDeclaration field) {
        return Places.isInInterface(field) || (field.isStatic() && field.isFinal());
    }

    /** Lombok makes the accessor of such a field: its type is that of the result. */
    private static boolean isComputedLater(FieldDeclaration field) {
        return AnnotationNames.find(field, Set.of("Getter"))
                .filter(getter -> getter instanceof NormalAnnotationExpr normal
                        && normal.getPairs().stream()
                                .anyMatch(pair -> pair.getNameAsString().equals("lazy")))
                .isPresent();
    }

    private static Optional<Position> parameterPosition(Parameter parameter, RuleContext context) {
        Node owner = parameter.getParentNode().orElse(null);
        if (isExempt(parameter, context)) {
            return Optional.empty();
        }
        if (owner instanceof RecordDeclaration) {
            return Optional.of(Position.FIELD);
        }
        if (owner instanceof ConstructorDeclaration constructor) {
            return isAsked(constructor, context) && !CanonicalConstructors.isCanonical(constructor)
                    ? Optional.of(Position.PARAMETER)
                    : Optional.empty();
        }
        return owner instanceof MethodDeclaration method
                        && isAsked(method, context)
                        && !CALLBACK.matcher(method.getNameAsString()).matches()
                        && !context.types().overrides(method).isPossible()
                ? Optional.of(Position.PARAMETER)
                : Optional.empty();
    }

    private static <N extends Node & NodeWithAnnotations<?> & NodeWithPrivateModifier<?>> boolean isAsked(
            N callable, RuleContext context) {
        return (!callable.isPrivate() || context.option(PRIVATE_PARAMETERS))
                && !isExempt(callable, context)
                && !isExcused(callable);
    }

    private static boolean isExempt(NodeWithAnnotations<?> declaration, RuleContext context) {
        return AnnotationNames.isAnyOn(declaration, context.option(EXEMPT_ANNOTATIONS));
    }

    /**
     * Whether a member, or a type around it, is on its way out, or a builder is generated from that type: such builders
     * take optionals on purpose, and only call what they were generated for.
     */
    private static boolean isExcused(Node member) {
        Node node = member;
        while (node instanceof NodeWithAnnotations<?> declaration) {
            if (AnnotationNames.isAnyOn(declaration, DEPRECATED)
                    || (node instanceof TypeDeclaration<?> && AnnotationNames.isAnyOn(declaration, BUILDERS))) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isContainer(ClassOrInterfaceType container, RuleContext context) {
        JavaType type = context.types().resolve(container);
        return OptionalTypes.isOptional(type)
                || context.types()
                        .isSubtype(type, "java.util.Collection")
                        .or(context.types().isSubtype(type, "java.util.Map"))
                        .isYes();
    }
}
