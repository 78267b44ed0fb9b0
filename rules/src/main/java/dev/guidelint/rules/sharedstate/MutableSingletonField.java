package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
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
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.FieldUses;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.ManagedTypes;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags state in components that exist once and serve everybody. */
final class MutableSingletonField implements Rule {
    private static final Option<List<String>> ANNOTATIONS = Option.list(
            "annotations",
            ManagedTypes.SINGLETONS,
            "qualified names of annotations of classes that a container makes one object of");
    private static final Option<List<String>> SUPERTYPES = Option.list(
            "supertypes",
            ManagedTypes.SINGLETON_SUPERTYPES,
            "qualified names of supertypes of classes that a container makes one object of");
    private static final Option<List<String>> LIFECYCLE = Option.list(
            "lifecycle",
            List.of("init", "afterPropertiesSet", "destroy", "set*Aware"),
            "names of methods that a container calls before the object is used or after; `*` stands for anything");
    private static final Option<Boolean> LOCK_COUNTS =
            Option.flag("lock-counts", true, "whether writes under a lock are accepted");

    private static final RuleInfo INFO = RuleInfo.of(
                    "mutable-singleton-field", Severity.WARNING, "request state in a shared component")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(488, 567)
            .options(
                    ANNOTATIONS,
                    SUPERTYPES,
                    LIFECYCLE,
                    LOCK_COUNTS,
                    Mutability.KNOWN_IMMUTABLE,
                    Mutability.KNOWN_MUTABLE);

    /** Annotations by which a container fills in a field. */
    private static final Set<String> INJECTED =
            Set.of("Value", "PersistenceContext", "PersistenceUnit", "ConfigProperty", "EJB", "Context", "GuardedBy");

    private static final int MAX_RELATED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, MutableSingletonField::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        boolean mayBeManaged = !type.isInterface()
                && (!type.getAnnotations().isEmpty()
                        || !type.getExtendedTypes().isEmpty()
                        || !type.getImplementedTypes().isEmpty());
        if (!mayBeManaged) {
            return List.of();
        }
        Map<String, VariableDeclarator> fields = fields(type, context);
        if (fields.isEmpty() || !isSingleton(type, context)) {
            return List.of();
        }
        FieldUses uses = FieldUses.in(type, fields.keySet(), context.types());
        List<Finding> findings = new ArrayList<>();
        String owner = context.types().header(type).name();
        fields.forEach((name, variable) -> {
            List<FieldUses.Use> shared = new ArrayList<>();
            for (FieldUses.Use use : uses.of(owner, name)) {
                if (isUnsafe(use, variable, type, context)) {
                    shared.add(use);
                }
            }
            if (!shared.isEmpty()) {
                findings.add(finding(variable, shared, context));
            }
        });
        return findings;
    }

    private static boolean isSingleton(ClassOrInterfaceDeclaration type, RuleContext context) {
        TypeHeader header = context.types().header(type);
        return ManagedTypes.isSingleton(
                                header, context.option(ANNOTATIONS), context.option(SUPERTYPES), context.types())
                        .isYes()
                && KnownAnnotations.NOT_THREAD_SAFE.on(header.annotations()).isNo();
    }

    private static Map<String, VariableDeclarator> fields(ClassOrInterfaceDeclaration type, RuleContext context) {
        Map<String, VariableDeclarator> fields = new LinkedHashMap<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field
                    && !field.isStatic()
                    && !field.isVolatile()
                    && !isInjected(field, context)) {
                for (VariableDeclarator variable : field.getVariables()) {
                    if (!field.isFinal() || mayBeContainer(variable)) {
                        fields.put(variable.getNameAsString(), variable);
                    }
                }
            }
        }
        return fields;
    }

    /** A first look at final fields: primitive ones hold no collection. */
    private static boolean mayBeContainer(VariableDeclarator variable) {
        return variable.getType().isReferenceType() && variable.getInitializer().isPresent();
    }

    private static boolean isInjected(FieldDeclaration field, RuleContext context) {
        for (AnnotationExpr annotation : field.getAnnotations()) {
            if (INJECTED.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return KnownAnnotations.INJECTED.on(field, context.types()).isPossible();
    }

    /** Setters are called before the first request, whatever else they do; so is what brings an object back. */
    private static boolean isConfiguring(MethodDeclaration method) {
        String name = method.getNameAsString();
        return (name.startsWith("set") && !method.getParameters().isEmpty()) || name.equals("readObject");
    }

    private static boolean isUnsafe(
            FieldUses.Use use, VariableDeclarator variable, ClassOrInterfaceDeclaration type, RuleContext context) {
        Optional<BodyDeclaration<?>> member = Places.member(use.place());
        if (member.isEmpty()
                || !(member.get() instanceof MethodDeclaration method)
                || method.getParentNode().orElse(null) != type
                || isConfiguring(method)) {
            return false;
        }
        if (use.kind() == FieldUses.Kind.ASSIGNED) {
            if (use.field().field().modifiers().isFinal() || isFirstUse(method, use, context)) {
                return false;
            }
        } else if (!isPlainContainer(variable, context)) {
            return false;
        }
        return !Callers.isAlways(place -> isQuiet(place, context), use.place());
    }

    /** Whether a place runs before others have the object, or alone. */
    private static boolean isQuiet(Node place, RuleContext context) {
        BodyDeclaration<?> member = Places.member(place).orElse(null);
        if (member == null || !(member instanceof MethodDeclaration method)) {
            return Construction.around(place).isPresent();
        }
        return isLifecycle(method, context) || (context.option(LOCK_COUNTS) && Locks.isAnyHeld(place));
    }

    private static boolean isLifecycle(MethodDeclaration method, RuleContext context) {
        if (ManagedTypes.isLifecycleMethod(method) && !isNamedLifecycle(method)) {
            return true;
        }
        String name = method.getNameAsString();
        for (String pattern : context.option(LIFECYCLE)) {
            int star = pattern.indexOf('*');
            boolean matches = star < 0
                    ? name.equals(pattern)
                    : name.length() >= pattern.length() - 1
                            && name.startsWith(pattern.substring(0, star))
                            && name.endsWith(pattern.substring(star + 1));
            if (matches) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name alone makes a method one of the lifecycle: those names are an option here. */
    private static boolean isNamedLifecycle(MethodDeclaration method) {
        return method.getAnnotations().isEmpty();
    }

    /** What is made on first use is left to the rule on that. */
    private static boolean isFirstUse(MethodDeclaration method, FieldUses.Use use, RuleContext context) {
        String name = use.field().field().name();
        boolean[] isTested = new boolean[1];
        OwnCode.visit(method, node -> {
            if (node instanceof BinaryExpr test) {
                List<Expression> tested = new ArrayList<>(NullTests.nullIf(test));
                tested.addAll(NullTests.nullUnless(test));
                for (Expression expression : tested) {
                    isTested[0] |=
                            context.file().text(Written.inner(expression)).endsWith(name);
                }
            }
        });
        return isTested[0];
    }

    private static boolean isPlainContainer(VariableDeclarator variable, RuleContext context) {
        JavaType type = context.types().resolve(variable.getType());
        if (Mutability.isSynchronized(type)) {
            return false;
        }
        return switch (Mutability.of(type, context)) {
            case MUTABLE, CONDITIONAL ->
                variable.getInitializer()
                        .map(Written::inner)
                        .filter(Expression::isObjectCreationExpr)
                        .filter(value -> {
                            Snapshots.Kind kind = Snapshots.of(value, context);
                            return (kind == Snapshots.Kind.MUTABLE || kind == Snapshots.Kind.COPY)
                                    && !Mutability.isSynchronized(
                                            context.types().typeOf(value));
                        })
                        .isPresent();
            case IMMUTABLE, CONCURRENT, UNKNOWN -> false;
        };
    }

    private static Finding finding(VariableDeclarator variable, List<FieldUses.Use> uses, RuleContext context) {
        String method = Places.member(uses.get(0).place())
                .filter(BodyDeclaration::isMethodDeclaration)
                .map(member -> member.asMethodDeclaration().getNameAsString())
                .orElse("a method");
        Finding finding = context.atName(
                variable,
                "`%s` is written by `%s`, and there is one object of this class for all requests: they overwrite each other's state; keep it in a local variable, or take a lock"
                        .formatted(variable.getNameAsString(), method));
        for (int i = 0; i < Math.min(uses.size(), MAX_RELATED); i++) {
            finding = finding.withRelated(new RelatedLocation(
                    context.file().path(), context.file().region(uses.get(i).place()), "written here"));
        }
        return finding;
    }
}
