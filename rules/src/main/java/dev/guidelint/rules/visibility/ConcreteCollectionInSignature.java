package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PackageFilter;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.ImportEdits;
import dev.guidelint.analyzer.vocabulary.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Flags signatures that ask for or promise a class of collection where an interface says as much. */
final class ConcreteCollectionInSignature implements Rule {
    private static final Option<Scope> SCOPE =
            Option.choice("scope", Scope.EXPORTED, "whether only exported signatures are looked at, or all");
    private static final Option<Boolean> NESTED =
            Option.flag("nested", true, "whether type arguments are looked at as well");
    private static final Option<List<String>> ALLOWED_TYPES = Option.list(
            "allowed-types",
            List.of(
                    "java.util.Properties",
                    "java.util.EnumMap",
                    "java.util.EnumSet",
                    "java.util.IdentityHashMap",
                    "java.util.WeakHashMap"),
            "classes that may stand in signatures");
    private static final Option<PackageFilter> EXTRA_PACKAGES = Option.packages(
            "extra-packages",
            List.of(),
            "packages of collection classes besides `java.util` and `java.util.concurrent`");

    private static final RuleInfo INFO = RuleInfo.of(
                    "concrete-collection-in-signature",
                    Severity.WARNING,
                    "class of collection where an interface would do")
            .needs(Needs.NAMES)
            .aliases("NonApiType", "LooseCoupling", "java:S1319")
            .options(SCOPE, NESTED, ALLOWED_TYPES, EXTRA_PACKAGES, Exported.INTERNAL_PACKAGES);

    /** Before this release no interface says that a collection keeps an order. */
    private static final int SEQUENCED = 21;

    private static final Set<String> ORDERED = Set.of("java.util.LinkedHashMap", "java.util.LinkedHashSet");

    private enum Scope {
        EXPORTED,
        ALL
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(FieldDeclaration.class, this::checkField);
        on.each(RecordDeclaration.class, this::checkRecord);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (!isInScope(method, context)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!isNamedAfterResult(method)) {
            check(method.getType(), method, context, findings);
        }
        checkParameters(method, context, findings);
        // Asked last, for it is the dearest question.
        return findings.isEmpty() || context.types().overrides(method).isPossible() ? List.of() : findings;
    }

    /** {@code newArrayDeque} and {@code toTreeMap} promise the class by their names already. */
    private static boolean isNamedAfterResult(MethodDeclaration method) {
        Type type = method.getType();
        return type instanceof ClassOrInterfaceType result
                && method.getNameAsString()
                        .toLowerCase(Locale.ROOT)
                        .contains(result.getNameAsString().toLowerCase(Locale.ROOT));
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (isInScope(constructor, context) && !CanonicalConstructors.isCanonical(constructor)) {
            checkParameters(constructor, context, findings);
        }
        return findings;
    }

    private List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (isInScope(field, context)) {
            check(field.getElementType(), field, context, findings);
        }
        // One cause, one finding: that everybody can write the field weighs more.
        return findings.isEmpty() || PublicMutableField.reports(field, context) ? List.of() : findings;
    }

    private List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (isInScope(type, context)) {
            for (Parameter component : type.getParameters()) {
                check(component.getType(), component, context, findings);
            }
        }
        return findings;
    }

    private static boolean isInScope(BodyDeclaration<?> member, RuleContext context) {
        return context.option(SCOPE) == Scope.ALL || Exported.isExported(member, context);
    }

    private static void checkParameters(CallableDeclaration<?> callable, RuleContext context, List<Finding> findings) {
        for (Parameter parameter : callable.getParameters()) {
            List<Finding> found = new ArrayList<>();
            check(parameter.getType(), callable, context, found);
            if (!found.isEmpty() && !CollectionUse.needsClass(callable, parameter, context.types())) {
                findings.addAll(found);
            }
        }
    }

    private static void check(Type type, Node member, RuleContext context, List<Finding> findings) {
        List<ClassOrInterfaceType> mentions = Mentions.in(List.of(type));
        for (ClassOrInterfaceType mention : mentions) {
            Optional<TypeHeader> header = collectionClass(context.types().resolve(mention), context);
            if (header.isPresent()) {
                findings.add(finding(mention, header.get(), member, context));
            }
            if (!context.option(NESTED)) {
                return;
            }
        }
    }

    private static Optional<TypeHeader> collectionClass(JavaType type, RuleContext context) {
        if (!type.isDeclared() || context.option(ALLOWED_TYPES).contains(type.name())) {
            return Optional.empty();
        }
        if (ORDERED.contains(type.name()) && context.project().release() < SEQUENCED) {
            return Optional.empty();
        }
        return context.types().header(type.name()).filter(header -> isCollectionClass(header, context));
    }

    private static boolean isCollectionClass(TypeHeader type, RuleContext context) {
        String packageName = type.packageName();
        boolean isKnownPackage = packageName.equals("java.util")
                || packageName.equals("java.util.concurrent")
                || context.option(EXTRA_PACKAGES).selects(packageName);
        return isKnownPackage
                && type.kind() == TypeHeader.Kind.CLASS
                && type.origin() != TypeHeader.Origin.PROJECT
                && !type.simpleName().startsWith("Immutable")
                && CollectionInterfaces.of(JavaType.declared(type.name()), context.types())
                        .isPresent();
    }

    private static Finding finding(ClassOrInterfaceType mention, TypeHeader type, Node member, RuleContext context) {
        String proposal = CollectionInterfaces.of(JavaType.declared(type.name()), context.types())
                .orElseThrow();
        String simpleName = proposal.substring(proposal.lastIndexOf('.') + 1);
        Finding finding = context.at(
                Anchors.type(mention, context.file()),
                member,
                "`%s` in a signature ties callers to one implementation, which can never be exchanged. Use `%s`"
                        .formatted(type.simpleName(), simpleName));
        return fits(mention, proposal, member, context)
                ? fix(mention, proposal, simpleName, context)
                        .map(finding::withFix)
                        .orElse(finding)
                : finding;
    }

    /** Whether code that this file shows goes on to compile; what other files do is for a person to look at. */
    private static boolean fits(ClassOrInterfaceType mention, String proposal, Node member, RuleContext context) {
        JavaType type = context.types().resolve(mention);
        Node holder = mention;
        Node outer = mention.getParentNode().orElse(null);
        while (outer instanceof ClassOrInterfaceType) {
            holder = outer;
            outer = outer.getParentNode().orElse(null);
        }
        boolean isNested = holder != mention;
        CompilationUnit file = context.file().unit();
        if (outer instanceof Parameter parameter) {
            boolean isFree = !(member instanceof MethodDeclaration method) || !isExtended(method, context);
            return isFree
                    && new CollectionFit(parameter.getNameAsString(), type, proposal, isNested, context.types())
                            .ofVariable(member instanceof CallableDeclaration<?> ? member : file);
        }
        if (member instanceof MethodDeclaration method) {
            return new CollectionFit(method.getNameAsString(), type, proposal, isNested, context.types())
                    .ofMethod(file);
        }
        return member instanceof FieldDeclaration field
                && field.getVariables().stream()
                        .allMatch(variable -> new CollectionFit(
                                        variable.getNameAsString(), type, proposal, isNested, context.types())
                                .ofVariable(file));
    }

    /** Whether a method of a subtype may have the same parameters, which would no longer make it an override. */
    private static boolean isExtended(MethodDeclaration method, RuleContext context) {
        return !method.isStatic()
                && method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                && context.project().hasSubtypes(context.types().header(type).name());
    }

    private static Optional<Fix> fix(
            ClassOrInterfaceType mention, String proposal, String simpleName, RuleContext context) {
        // A stack is no deque, and a qualified name needs no import but another package, perhaps.
        if (mention.getScope().isPresent() || mention.getNameAsString().equals("Stack")) {
            return Optional.empty();
        }
        return ImportEdits.forType(proposal, context).map(imports -> {
            List<Edit> edits = new ArrayList<>(imports);
            edits.add(new Edit(context.file().region(mention.getName()), simpleName));
            return new Fix("Use `" + simpleName + "`", Fix.Safety.NEEDS_REVIEW, edits);
        });
    }
}
