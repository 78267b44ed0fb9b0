package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.ParameterTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Flags state that changes in types that are annotated as immutable. */
final class ImmutableAnnotationViolated implements Rule {
    static final Option<Boolean> STRICT = Option.flag(
            "strict",
            false,
            "whether every type is reported that is not known to be immutable, and every collection interface");

    private static final RuleInfo INFO = RuleInfo.of(
                    "immutable-annotation-violated", Severity.ERROR, "`@Immutable` type that is not")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(374)
            .aliases("Immutable")
            .options(STRICT, Mutability.KNOWN_IMMUTABLE, Mutability.KNOWN_MUTABLE);

    /** Words in the names of fields that hold what was computed from the others. */
    private static final List<String> CACHE_WORDS = List.of("cache", "hash", "lazy", "memo");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, ImmutableAnnotationViolated::checkClass);
        on.each(EnumDeclaration.class, ImmutableAnnotationViolated::checkFields);
        on.each(RecordDeclaration.class, ImmutableAnnotationViolated::checkRecord);
    }

    private static List<Finding> checkClass(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface() || (type.getAnnotations().isEmpty() && hasNoSupertype(type))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(checkFields(type, context));
        if (ImmutablePromise.of(type, context.types()) != ImmutablePromise.NONE) {
            findings.addAll(checkSuperclass(type, context));
        }
        return findings;
    }

    private static boolean hasNoSupertype(ClassOrInterfaceDeclaration type) {
        return type.getExtendedTypes().isEmpty() && type.getImplementedTypes().isEmpty();
    }

    private static List<Finding> checkFields(TypeDeclaration<?> type, RuleContext context) {
        List<FieldDeclaration> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FieldDeclaration field : type.getFields()) {
            if (!field.isStatic()) {
                fields.add(field);
                field.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
            }
        }
        ImmutablePromise promise =
                fields.isEmpty() ? ImmutablePromise.NONE : ImmutablePromise.of(type, context.types());
        if (promise == ImmutablePromise.NONE) {
            return List.of();
        }
        FieldUses uses = FieldUses.in(type, names, context.types());
        List<Finding> findings = new ArrayList<>();
        for (FieldDeclaration field : fields) {
            for (VariableDeclarator variable : field.getVariables()) {
                check(new ImmutableField(type, field, variable, promise, uses), context)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(ImmutableField field, RuleContext context) {
        String name = field.variable().getNameAsString();
        boolean isLazy = KnownAnnotations.LAZY_INIT
                .on(field.declaration(), context.types())
                .isPossible();
        if (!field.declaration().isFinal() && !isLazy && !isCache(field, context)) {
            Finding finding = finding(
                    field,
                    "`%s` is not final, though its type promises to be immutable: others may see it change, so make it `final`"
                            .formatted(name),
                    context);
            return Optional.of(FinalFix.of(field, context).map(finding::withFix).orElse(finding));
        }
        return changing(field, context).map(what -> finding(field, what, context));
    }

    private static Finding finding(ImmutableField field, String message, RuleContext context) {
        return context.at(context.file().region(field.variable().getName()), field.declaration(), message);
    }

    /** A value that is computed when first needed changes nothing that others see, if only visible state counts. */
    private static boolean isCache(ImmutableField field, RuleContext context) {
        if (field.promise() != ImmutablePromise.VISIBLE || !field.declaration().isPrivate()) {
            return false;
        }
        String name = field.variable().getNameAsString().toLowerCase(Locale.ROOT);
        String comment = DocComments.find(context.file(), field.declaration())
                .map(said -> context.file().text(said).toLowerCase(Locale.ROOT))
                .orElse("");
        return field.declaration().isTransient()
                || field.declaration().isVolatile()
                || CACHE_WORDS.stream().anyMatch(name::contains)
                || comment.contains("lazily")
                || comment.contains("cache");
    }

    /** Why the object in a field may change. */
    private static Optional<String> changing(ImmutableField field, RuleContext context) {
        JavaType type = context.types().resolve(field.variable().getType());
        String name = field.variable().getNameAsString();
        boolean isHidden = field.promise() == ImmutablePromise.VISIBLE
                && field.declaration().isPrivate();
        if (!context.option(STRICT)
                && Mutability.of(type, context) == Mutability.CONDITIONAL
                && field.isMadeByOthers(context.types())) {
            return Optional.empty();
        }
        if (!context.option(STRICT)
                && (isHidden ? !field.isGivenFromOutside(context.types()) : field.isSnapshot(context))) {
            return Optional.empty();
        }
        return whyMutable(name, type, field.promise(), context);
    }

    private static Optional<String> whyMutable(
            String name, JavaType type, ImmutablePromise promise, RuleContext context) {
        if (type.isArray()) {
            return Optional.of(
                    "the elements of the array `%s` can be replaced, though its type promises to be immutable: keep an immutable list instead"
                            .formatted(name));
        }
        boolean strict = context.option(STRICT);
        return switch (Mutability.of(type, context)) {
            case MUTABLE ->
                Optional.of(
                        "`%s` is a mutable `%s`, though its type promises to be immutable: keep an immutable value instead"
                                .formatted(name, type.simpleName()));
            case CONDITIONAL ->
                Optional.of(
                        "`%s` may hold a mutable `%s`, though its type promises to be immutable: keep a copy that is not"
                                .formatted(name, type.simpleName()));
            case CONCURRENT ->
                promise == ImmutablePromise.DEEP && (strict || isChanging(type))
                        ? Optional.of(
                                "`%s` is a `%s`, made to be changed, though its type promises to be immutable: keep an immutable value instead"
                                        .formatted(name, type.simpleName()))
                        : Optional.empty();
            case IMMUTABLE -> promise == ImmutablePromise.DEEP ? mutableElement(name, type, context) : Optional.empty();
            case UNKNOWN ->
                strict && Mutability.isImmutable(type, context).isNo()
                        ? Optional.of(
                                "`%s` is of type `%s`, which is not known to be immutable: annotate that type, or use another"
                                        .formatted(name, type.simpleName()))
                        : Optional.empty();
        };
    }

    /** Whether objects of a type of {@code java.util.concurrent} surely have state of their own. */
    private static boolean isChanging(JavaType type) {
        String name = type.simpleName();
        return type.name().startsWith("java.util.concurrent.atomic.")
                || name.startsWith("Concurrent")
                || name.startsWith("CopyOnWrite")
                || name.endsWith("Queue")
                || name.endsWith("Deque");
    }

    /** A list that never changes may still hold things that do. */
    private static Optional<String> mutableElement(String name, JavaType type, RuleContext context) {
        for (JavaType argument : type.arguments()) {
            Mutability mutability = Mutability.of(argument, context);
            boolean isHolder = !type.is("java.lang.Class");
            if (isHolder && (mutability == Mutability.MUTABLE || mutability == Mutability.CONDITIONAL)) {
                return Optional.of(
                        "`%s` holds objects of type `%s`, which change, though its type promises to be immutable: hold immutable ones"
                                .formatted(name, argument.isArray() ? argument.toString() : argument.simpleName()));
            }
        }
        return Optional.empty();
    }

    private static List<Finding> checkRecord(RecordDeclaration record, RuleContext context) {
        ImmutablePromise promise =
                record.getParameters().isEmpty() ? ImmutablePromise.NONE : ImmutablePromise.of(record, context.types());
        if (promise == ImmutablePromise.NONE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Parameter component : record.getParameters()) {
            JavaType type = ParameterTypes.of(component, context.types());
            boolean isCopied = !context.option(STRICT)
                    && Mutability.of(type, context) == Mutability.CONDITIONAL
                    && ImmutableField.isCopied(record, component.getNameAsString(), context);
            if (!isCopied) {
                whyMutable(component.getNameAsString(), type, promise, context)
                        .ifPresent(message ->
                                findings.add(context.at(context.file().region(component.getName()), record, message)));
            }
        }
        return findings;
    }

    /** State that a class of the project hands down without a promise of its own. */
    private static List<Finding> checkSuperclass(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.getExtendedTypes().isEmpty()) {
            return List.of();
        }
        Optional<TypeHeader> superclass = context.types()
                .header(context.types().resolve(type.getExtendedTypes(0)).name());
        while (superclass.isPresent() && superclass.get().origin() == TypeHeader.Origin.PROJECT) {
            if (ImmutablePromise.of(superclass.get()) != ImmutablePromise.NONE) {
                return List.of();
            }
            for (FieldHeader field : superclass.get().fields()) {
                if (isVariable(field)) {
                    return List.of(context.at(
                            Anchors.type(type.getExtendedTypes(0), context.file()),
                            type,
                            "`%s` promises to be immutable, but inherits `%s` from `%s`, which is not final"
                                    .formatted(
                                            type.getNameAsString(),
                                            field.name(),
                                            superclass.get().simpleName())));
                }
            }
            superclass = superclass
                    .get()
                    .superclass()
                    .flatMap(parent -> context.types().header(parent.name()));
        }
        return List.of();
    }

    private static boolean isVariable(FieldHeader field) {
        Modifiers modifiers = field.modifiers();
        return !modifiers.isStatic()
                && !modifiers.isFinal()
                && !modifiers.has(Modifiers.TRANSIENT)
                && !KnownAnnotations.LAZY_INIT.on(field.annotations()).isPossible();
    }
}
