package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Frameworks;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags fields of instances that anyone can write, and final ones whose object anyone can change. */
final class PublicMutableField implements Rule {
    private static final Option<Boolean> ALSO_PROTECTED =
            Option.flag("also-protected", false, "whether protected fields are reported, too");
    private static final Option<Boolean> ALSO_PACKAGE =
            Option.flag("also-package", false, "whether package-private fields are reported, too");
    private static final Option<Boolean> INCLUDE_STATIC =
            Option.flag("include-static", false, "whether static fields that are not final are reported, too");
    private static final Option<Boolean> FINAL_MUTABLE =
            Option.flag("final-mutable", true, "whether final fields with mutable objects are reported");
    private static final Option<Boolean> ALLOW_ANNOTATED = Option.flag(
            "allow-annotated",
            true,
            "whether annotated fields are left alone, and those of classes that a framework binds");
    private static final Option<Pattern> DATA_CLASS_NAMES =
            Option.pattern("data-class-names", "", "names of classes that may have public fields");

    private static final RuleInfo INFO = RuleInfo.of(
                    "public-mutable-field", Severity.WARNING, "public instance field that anyone can rewrite")
            .needs(Needs.NAMES)
            .cwe(493, 766)
            .options(
                    ALSO_PROTECTED,
                    ALSO_PACKAGE,
                    INCLUDE_STATIC,
                    FINAL_MUTABLE,
                    ALLOW_ANNOTATED,
                    DATA_CLASS_NAMES,
                    Mutability.KNOWN_IMMUTABLE,
                    Mutability.KNOWN_MUTABLE);

    /** Simple names of annotations that bind a field to nothing. */
    private static final Set<String> INERT = Set.of(
            "CheckForNull",
            "Deprecated",
            "MonotonicNonNull",
            "NonNull",
            "Nonnull",
            "NotNull",
            "Nullable",
            "PolyNull",
            "SuppressWarnings",
            "VisibleForTesting");

    /** Java Native Access lays the public fields of its subclasses out in memory. */
    private static final String NATIVE_STRUCT = "com.sun.jna.Structure";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, this::check);
    }

    private List<Finding> check(FieldDeclaration field, RuleContext context) {
        if (!isOpen(field, context)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            message(field, variable, context).ifPresent(message -> {
                Finding finding = context.at(context.file().region(variable.getName()), variable, message);
                findings.add(fix(field, context).map(finding::withFix).orElse(finding));
            });
        }
        return findings;
    }

    /** Making it private, where the project shows that nobody outside of the type has use for it. */
    private static Optional<Fix> fix(FieldDeclaration field, RuleContext context) {
        boolean isAlone = field.getVariables().size() == 1
                && context.file().unit().getTypes().size() == 1;
        Optional<Modifier> visibility = field.getModifiers().stream()
                .filter(modifier -> modifier.getKeyword() == Modifier.Keyword.PUBLIC
                        || modifier.getKeyword() == Modifier.Keyword.PROTECTED)
                .findFirst();
        String name = field.getVariable(0).getNameAsString();
        if (!isAlone
                || visibility.isEmpty()
                || !isOnlyHere(Mention.name(name), context)
                || !isOnlyHere(Mention.member(name), context)) {
            return Optional.empty();
        }
        Edit edit = new Edit(context.file().region(visibility.get()), "private");
        return Optional.of(Fix.needsReview("Make `" + name + "` private", edit));
    }

    private static boolean isOnlyHere(Mention mention, RuleContext context) {
        return context.project()
                .reach(mention)
                .map(reach -> reach.isWithin(context.file()))
                .orElse(true);
    }

    /** Whether this rule has something to say about a field; another rule may then keep quiet. */
    static boolean reports(FieldDeclaration field, RuleContext context) {
        return isOpen(field, context)
                && field.getVariables().stream()
                        .anyMatch(variable -> message(field, variable, context).isPresent());
    }

    private static boolean isOpen(FieldDeclaration field, RuleContext context) {
        if (!isVisible(field, context)) {
            return false;
        }
        if (field.isStatic() && (field.isFinal() || !context.option(INCLUDE_STATIC))) {
            return false;
        }
        TypeDeclaration<?> owner = owner(field).orElse(null);
        if (owner == null || isHidden(owner)) {
            return false;
        }
        if (context.option(ALLOW_ANNOTATED) && (isAnnotated(field) || isBound(owner, context))) {
            return false;
        }
        return !context.option(DATA_CLASS_NAMES)
                .matcher(owner.getNameAsString())
                .find();
    }

    private static boolean isVisible(FieldDeclaration field, RuleContext context) {
        boolean hasNoModifier = !field.isPublic() && !field.isProtected() && !field.isPrivate();
        return field.isPublic()
                || (field.isProtected() && context.option(ALSO_PROTECTED))
                || (hasNoModifier && context.option(ALSO_PACKAGE));
    }

    private static Optional<TypeDeclaration<?>> owner(FieldDeclaration field) {
        Node parent = field.getParentNode().orElse(null);
        boolean hasFields = parent instanceof EnumDeclaration
                || parent instanceof RecordDeclaration
                || (parent instanceof ClassOrInterfaceDeclaration type && !type.isInterface());
        return hasFields && parent instanceof TypeDeclaration<?> owner ? Optional.of(owner) : Optional.empty();
    }

    /** Whether nobody outside can name the type: it is private, local, or in one that is. */
    private static boolean isHidden(TypeDeclaration<?> type) {
        TypeDeclaration<?> current = type;
        while (!current.isPrivate()) {
            Node parent = current.getParentNode().orElse(null);
            if (!(parent instanceof TypeDeclaration<?> outer)) {
                return !(parent instanceof CompilationUnit);
            }
            current = outer;
        }
        return true;
    }

    /** A framework that fills a field finds it by an annotation; most that have another meaning are listed. */
    private static boolean isAnnotated(FieldDeclaration field) {
        for (AnnotationExpr annotation : field.getAnnotations()) {
            if (!INERT.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(TypeDeclaration<?> owner, RuleContext context) {
        TypeHeader header = context.types().header(owner);
        return Frameworks.isBound(header)
                || context.types()
                        .isSubtype(JavaType.declared(header.name()), NATIVE_STRUCT)
                        .isYes();
    }

    private static Optional<String> message(FieldDeclaration field, VariableDeclarator variable, RuleContext context) {
        String name = variable.getNameAsString();
        if (!field.isFinal()) {
            return Optional.of(
                    "`%s` can be rewritten by anybody, and nothing can check the value or notice. Make it private or final"
                            .formatted(name));
        }
        if (!context.option(FINAL_MUTABLE)) {
            return Optional.empty();
        }
        JavaType type = context.types().resolve(variable.getType());
        return holdsMutable(type, variable, context)
                ? Optional.of("`%s` is final, but anybody can change the %s in it. Make it private and hand out a copy"
                        .formatted(name, type.isArray() ? "array" : "`" + type.simpleName() + "`"))
                : Optional.empty();
    }

    private static boolean holdsMutable(JavaType type, VariableDeclarator variable, RuleContext context) {
        Optional<Snapshots.Kind> initial = variable.getInitializer().map(value -> Snapshots.of(value, context));
        return switch (Mutability.of(type, context)) {
            case MUTABLE ->
                initial.filter(kind -> kind == Snapshots.Kind.SNAPSHOT).isEmpty();
            case CONDITIONAL ->
                initial.filter(kind -> kind == Snapshots.Kind.MUTABLE || kind == Snapshots.Kind.COPY)
                        .isPresent();
            case IMMUTABLE, CONCURRENT, UNKNOWN -> false;
        };
    }
}
