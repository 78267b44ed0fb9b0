package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.WildcardType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags variance that is said where a type is used, and bounds of several types: Python's types have neither. */
final class PythonGenericBound implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-generic-bound", Severity.INFO, "bounded wildcard or bound of several types")
            .offByDefault();

    private static final Concern LOWER = Concerns.cost(
            "lower bounded wildcard", 2, "a protocol with the one method that is needed, or a contravariant `TypeVar`");
    private static final Concern UPPER =
            Concerns.cost("upper bounded wildcard", 2, "a read-only type such as `Sequence`, or a covariant `TypeVar`");
    private static final Concern INTERSECTION =
            Concerns.cost("intersection bound", 3, "a `Protocol` that inherits from both");

    /** In Python these are functions, whose types vary as they should without being told. */
    private static final Pattern FUNCTIONAL = Pattern.compile(
            ".*(Function|Consumer|Predicate|Supplier|Operator|Comparator|Comparable|Callable|Callback|Listener|Converter)|Class|Optional|Collector");

    /** These only hand out: in Python, too, one of a subtype will do. */
    private static final Set<String> READ_ONLY =
            Set.of("Iterable", "Iterator", "Stream", "Future", "CompletionStage", "CompletableFuture", "Entry");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(WildcardType.class, PythonGenericBound::check);
        on.each(TypeParameter.class, PythonGenericBound::checkParameter);
    }

    private static List<Finding> check(WildcardType wildcard, RuleContext context) {
        boolean isLower = wildcard.getSuperType().isPresent();
        if ((!isLower && wildcard.getExtendedType().isEmpty())
                || isOfFunction(wildcard)
                || (!isLower && isReadOnly(wildcard))) {
            return List.of();
        }
        Node declaration = declaration(wildcard);
        boolean isResultOrField = declaration instanceof MethodDeclaration || declaration instanceof FieldDeclaration;
        boolean isParameter = declaration instanceof Parameter parameter
                && (parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?>
                        || parameter.getParentNode().orElse(null) instanceof RecordDeclaration);
        if (!isResultOrField && !(isLower && isParameter)) {
            return List.of();
        }
        String message = isLower
                ? "`%s` takes whatever can hold such a value: Python's types say variance where a type is declared and not where it is used, so this needs a protocol or a type variable"
                : "`%s` says variance where the type is used, and Python's types only where it is declared: hand out a read-only type such as `Sequence`";
        return List.of(context.at(
                        context.file().region(wildcard),
                        wildcard,
                        message.formatted(context.file().text(wildcard)))
                .withConcern(isLower ? LOWER : UPPER));
    }

    private static List<Finding> checkParameter(TypeParameter parameter, RuleContext context) {
        if (parameter.getTypeBound().size() < 2) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(parameter),
                        parameter,
                        "`%s` has to be several things at once, and Python's type variables have one bound: declare a protocol that is all of them"
                                .formatted(parameter.getNameAsString()))
                .withConcern(INTERSECTION));
    }

    private static boolean isOfFunction(WildcardType wildcard) {
        return wildcard.getParentNode().orElse(null) instanceof ClassOrInterfaceType type
                && FUNCTIONAL.matcher(type.getNameAsString()).matches();
    }

    private static boolean isReadOnly(WildcardType wildcard) {
        return wildcard.getParentNode().orElse(null) instanceof ClassOrInterfaceType type
                && READ_ONLY.contains(type.getNameAsString());
    }

    /** What is declared with a type that a wildcard is part of; fields as a whole. */
    private static Node declaration(WildcardType wildcard) {
        Node node = wildcard;
        while (node instanceof Type) {
            node = node.getParentNode().orElse(null);
        }
        if (node instanceof VariableDeclarator variable) {
            Node parent = variable.getParentNode().orElse(variable);
            // Of `List<?> a, b;` the second type is a copy of the first.
            return parent instanceof FieldDeclaration field && field.getVariable(0) == variable ? field : variable;
        }
        return node == null ? wildcard : node;
    }
}
