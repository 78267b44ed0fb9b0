package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags static final fields whose content everybody can change. */
final class MutableStaticContainer implements Rule {
    private static final Option<Boolean> PRIVATE = Option.flag(
            "private",
            true,
            "whether fields that the package keeps to itself are reported if their file changes them without a lock");
    private static final Option<Boolean> CONCURRENT_EXEMPT =
            Option.flag("concurrent-exempt", true, "whether containers that are made to be shared by threads are fine");
    private static final Option<List<String>> TYPES = Option.list(
            "types", List.of(), "qualified names of further types that count as mutable containers, subtypes included");

    private static final RuleInfo INFO = RuleInfo.of(
                    "mutable-static-container", Severity.WARNING, "constant that is not constant")
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(582, 607)
            .options(PRIVATE, CONCURRENT_EXEMPT, TYPES, Mutability.KNOWN_IMMUTABLE, Mutability.KNOWN_MUTABLE);

    private static final Set<String> DATA_POINTS = Set.of("DataPoint", "DataPoints");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, MutableStaticContainer::checkField);
        on.each(CompilationUnit.class, MutableStaticContainer::checkPrivate);
    }

    /** Fields that other packages can name: the mere possibility is reported. */
    private static List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        if (!isConstant(field) || isExemptField(field, context) || !isOpen(field)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            Container container = container(variable, context);
            if (container != Container.NONE) {
                Finding finding = context.atName(variable, message(variable, container));
                findings.add(ContainerFixes.of(variable, context)
                        .map(finding::withFix)
                        .orElse(finding));
            }
        }
        return findings;
    }

    /** Fields that the package keeps to itself: what this file does with them is reported. */
    private static List<Finding> checkPrivate(CompilationUnit unit, RuleContext context) {
        if (!context.option(PRIVATE)) {
            return List.of();
        }
        List<VariableDeclarator> candidates = new ArrayList<>();
        for (TypeDeclaration<?> type : unit.getTypes()) {
            collectPrivate(type, candidates, context);
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        candidates.forEach(candidate -> names.add(candidate.getNameAsString()));
        FieldUses uses = FieldUses.in(unit, names, context.types());
        List<Finding> findings = new ArrayList<>();
        for (VariableDeclarator candidate : candidates) {
            List<FieldUses.Use> changes = new ArrayList<>();
            String owner = context.types().enclosingType(candidate).name();
            for (FieldUses.Use use : uses.of(owner, candidate.getNameAsString())) {
                if (use.kind() == FieldUses.Kind.CHANGED
                        && !Callers.isAlways(MutableStaticContainer::isProtected, use.place())) {
                    changes.add(use);
                }
            }
            if (!changes.isEmpty()
                    && container(candidate, context) != Container.NONE
                    && !isSynchronized(candidate, context)) {
                findings.add(privateFinding(candidate, changes, context));
            }
        }
        return findings;
    }

    private static boolean isSynchronized(VariableDeclarator variable, RuleContext context) {
        for (Expression value : StaticValues.of(variable, context)) {
            if (!Mutability.isSynchronized(context.types().typeOf(value))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProtected(Node place) {
        return Places.isInStaticInitializer(place) || Locks.isAnyHeld(place);
    }

    private static void collectPrivate(
            TypeDeclaration<?> type, List<VariableDeclarator> candidates, RuleContext context) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> nested) {
                collectPrivate(nested, candidates, context);
            } else if (member instanceof FieldDeclaration field
                    && isConstant(field)
                    && !isExemptField(field, context)
                    && !isOpen(field)) {
                for (VariableDeclarator variable : field.getVariables()) {
                    if (mayBeContainer(context.types().resolve(variable.getType()), context)) {
                        candidates.add(variable);
                    }
                }
            }
        }
    }

    private static Finding privateFinding(
            VariableDeclarator variable, List<FieldUses.Use> changes, RuleContext context) {
        Finding finding = context.atName(
                        variable,
                        "`%s` is changed without a lock, and all threads share it: updates get lost; use a concurrent collection, or one lock for all access"
                                .formatted(variable.getNameAsString()))
                .withSeverity(Severity.INFO);
        for (FieldUses.Use use : changes.subList(0, Math.min(changes.size(), 5))) {
            finding = finding.withRelated(
                    new RelatedLocation(context.file().path(), context.file().region(use.place()), "changed here"));
        }
        return finding;
    }

    private static boolean isConstant(FieldDeclaration field) {
        return Places.isInInterface(field) || (field.isStatic() && field.isFinal());
    }

    /** Whether code in other packages can name a field. */
    private static boolean isOpen(FieldDeclaration field) {
        if (field.isAnnotationPresent("VisibleForTesting")) {
            // What is open for tests only would else be private.
            return false;
        }
        Optional<BodyDeclaration<?>> current = Optional.of(field);
        while (current.isPresent()) {
            BodyDeclaration<?> member = current.get();
            boolean isVisible = Places.isInInterface(member)
                    || (member instanceof NodeWithModifiers<?> modified
                            && (modified.hasModifier(Modifier.Keyword.PUBLIC)
                                    || modified.hasModifier(Modifier.Keyword.PROTECTED)));
            if (!isVisible) {
                return false;
            }
            current = Places.member(member);
        }
        return true;
    }

    private static boolean isExemptField(FieldDeclaration field, RuleContext context) {
        for (AnnotationExpr annotation : field.getAnnotations()) {
            if (DATA_POINTS.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return KnownAnnotations.GUARDED_BY
                        .on(field, context.types())
                        .or(KnownAnnotations.UNMODIFIABLE.on(field, context.types()))
                        .isPossible()
                || field.getVariable(0).getNameAsString().equals("serialPersistentFields");
    }

    /** What makes a field a container that everybody can change. */
    private enum Container {
        NONE,
        ARRAY,
        OBJECT
    }

    private static Container container(VariableDeclarator variable, RuleContext context) {
        JavaType type = context.types().resolve(variable.getType());
        if (!mayBeContainer(type, context)) {
            return Container.NONE;
        }
        List<Expression> values = StaticValues.of(variable, context);
        if (values.isEmpty()) {
            return Container.NONE;
        }
        if (type.isArray()) {
            return values.stream().allMatch(value -> isFilledArray(value, context)) ? Container.ARRAY : Container.NONE;
        }
        boolean typeTells = isMutableType(type, context);
        for (Expression value : values) {
            Snapshots.Kind kind = Snapshots.of(value, context);
            boolean isMutable = kind == Snapshots.Kind.COPY || kind == Snapshots.Kind.MUTABLE;
            boolean isConcurrent = kind == Snapshots.Kind.CONCURRENT && !context.option(CONCURRENT_EXEMPT);
            boolean byType = typeTells && kind == Snapshots.Kind.UNKNOWN && !value.isNullLiteralExpr();
            if (!isMutable && !isConcurrent && !byType) {
                return Container.NONE;
            }
        }
        return Container.OBJECT;
    }

    /** Whether a type leaves the question open; asked first, as it costs little. */
    private static boolean mayBeContainer(JavaType type, RuleContext context) {
        if (type.isArray()) {
            return true;
        }
        return isMutableType(type, context)
                || switch (Mutability.of(type, context)) {
                    case CONDITIONAL -> true;
                    case CONCURRENT ->
                        !context.option(CONCURRENT_EXEMPT)
                                && Mutability.isContainer(type, context.types()).isYes();
                    case IMMUTABLE, MUTABLE, UNKNOWN -> false;
                };
    }

    private static boolean isMutableType(JavaType type, RuleContext context) {
        for (String further : context.option(TYPES)) {
            if (context.types().isSubtype(type, further).isYes()) {
                return true;
            }
        }
        // Formats and calendars are the business of a rule of their own.
        return Mutability.of(type, context) == Mutability.MUTABLE
                && !context.types().isSubtype(type, "java.text.Format").isYes()
                && !context.types().isSubtype(type, "java.util.Calendar").isYes();
    }

    /** Whether a value surely is an array with elements. Another constant may well be empty, and is reported itself if not. */
    private static boolean isFilledArray(Expression value, RuleContext context) {
        Expression plain = Written.inner(value);
        if (plain.isNameExpr() || plain.isFieldAccessExpr() || Snapshots.isEmptyArray(plain)) {
            return false;
        }
        return plain.isArrayInitializerExpr() || context.types().typeOf(plain).isArray();
    }

    private static String message(VariableDeclarator variable, Container container) {
        String name = variable.getNameAsString();
        return container == Container.ARRAY
                ? "`%s` is constant, but its elements are not: whoever sees the array can change them for everybody; make it private and hand out copies or an immutable list"
                        .formatted(name)
                : "`%s` is constant, but its content is not: whoever sees it can change it for everybody; make it immutable or private"
                        .formatted(name);
    }
}
