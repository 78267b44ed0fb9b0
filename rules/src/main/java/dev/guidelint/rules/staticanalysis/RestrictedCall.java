package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Overloads;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.rules.staticanalysis.Restriction.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Flags calls that the author of a member asked not to make. */
final class RestrictedCall implements Rule {
    private static final Option<Set<Kind>> KINDS = Option.choices(
            "kinds",
            Kind.class,
            EnumSet.of(Kind.DO_NOT_CALL, Kind.RESTRICTED, Kind.FOR_OVERRIDE),
            "which requests count: `@DoNotCall`, `@RestrictedApi`, `@ForOverride`, `@VisibleForTesting`");

    private static final RuleInfo INFO = RuleInfo.of(
                    "restricted-call", Severity.ERROR, "call the author asked not to make")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(573)
            .aliases("DoNotCall", "RestrictedApi", "ForOverride")
            .options(KINDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, RestrictedCall::checkCall);
        on.each(ObjectCreationExpr.class, RestrictedCall::checkCreation);
        on.each(MethodReferenceExpr.class, RestrictedCall::checkReference);
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        Types types = context.types();
        String name = call.getNameAsString();
        boolean isSilent = !mayBeRestricted(name, context)
                || (call.getScope().isEmpty() && !mayBeRestrictedAround(call, name, context));
        if (isSilent || !isRestricted(types.receiver(call), name, context)) {
            return List.of();
        }
        Optional<Restriction> restriction = restriction(Overloads.of(call, types), context);
        return restriction.isPresent() && !isOwnSuperCall(call)
                ? report(restriction.get(), name, context.file().region(call.getName()), call, context)
                : List.of();
    }

    private static List<Finding> checkCreation(ObjectCreationExpr creation, RuleContext context) {
        Types types = context.types();
        if (!mayBeRestricted("<init>", context)) {
            return List.of();
        }
        JavaType type = types.typeOf(creation);
        if (!isRestricted(type, "<init>", context)) {
            return List.of();
        }
        Optional<Restriction> restriction = restriction(Overloads.of(creation, types), context);
        if (restriction.isEmpty()) {
            return List.of();
        }
        int start = context.file().start(creation);
        int keyword = creation.getScope().isPresent()
                ? context.file()
                        .text()
                        .indexOf("new", context.file().end(creation.getScope().get()))
                : start;
        Region region = context.file().region(keyword, keyword + "new".length());
        return report(restriction.get(), "new " + creation.getType().getNameAsString(), region, creation, context);
    }

    private static List<Finding> checkReference(MethodReferenceExpr reference, RuleContext context) {
        Types types = context.types();
        boolean isConstructor = reference.getIdentifier().equals("new");
        String name = isConstructor ? "<init>" : reference.getIdentifier();
        if (!mayBeRestricted(name, context)) {
            return List.of();
        }
        Expression scope = reference.getScope();
        JavaType type = scope instanceof TypeExpr named ? types.resolve(named.getType()) : types.typeOf(scope);
        if (!isRestricted(type, name, context)) {
            return List.of();
        }
        Optional<Restriction> restriction =
                restriction(types.methods(type, name).orElse(List.of()), context);
        if (restriction.isEmpty()) {
            return List.of();
        }
        int end = context.file().end(reference);
        Region region = context.file().region(end - reference.getIdentifier().length(), end);
        return report(restriction.get(), isConstructor ? "new " + type.simpleName() : name, region, reference, context);
    }

    private static boolean isRestricted(JavaType type, String name, RuleContext context) {
        return names(context).contains(type, name, context.types());
    }

    private static AnnotatedNames names(RuleContext context) {
        return context.file()
                .derive(
                        RestrictedCall.class,
                        part -> new AnnotatedNames(
                                annotation -> Restriction.kind(annotation).isPresent()));
    }

    /**
     * Whether there may be a restricted method of that name at all. To find out what every call is on would cost more than all
     * other rules; whether the project has such a method, or libraries that know the annotations, is soon told.
     */
    private static boolean mayBeRestricted(String name, RuleContext context) {
        for (Kind kind : context.option(KINDS)) {
            for (String annotation : kind.annotations()) {
                String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
                if (context.project().hasAnnotated(name, simpleName)
                        || context.types().header(annotation).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the types around a call, or a static import, may have a restricted method of that name. */
    private static boolean mayBeRestrictedAround(MethodCallExpr call, String name, RuleContext context) {
        for (ImportDeclaration declaration : context.file().unit().getImports()) {
            if (declaration.isStatic() && mayImport(declaration, name, context)) {
                return true;
            }
        }
        String enclosing = context.types().enclosingType(call).name();
        while (!enclosing.isEmpty()) {
            if (isRestricted(JavaType.declared(enclosing), name, context)) {
                return true;
            }
            int dot = enclosing.lastIndexOf('.');
            enclosing = dot < 0 ? "" : enclosing.substring(0, dot);
        }
        return false;
    }

    private static boolean mayImport(ImportDeclaration declaration, String name, RuleContext context) {
        Name imported = declaration.getName();
        if (declaration.isAsterisk()) {
            return isRestricted(JavaType.declared(imported.asString()), name, context);
        }
        return imported.getIdentifier().equals(name)
                && imported.getQualifier()
                        .filter(owner -> isRestricted(JavaType.declared(owner.asString()), name, context))
                        .isPresent();
    }

    /** The restriction that holds whichever of the methods is meant. */
    private static Optional<Restriction> restriction(List<Member> members, RuleContext context) {
        Optional<Restriction> result = Optional.empty();
        for (Member member : members) {
            result = Restriction.of(member, context.option(KINDS));
            if (result.isEmpty()) {
                for (Member overridden : context.types().overridden(member)) {
                    result = result.or(() -> Restriction.of(overridden, context.option(KINDS)));
                }
            }
            if (result.isEmpty()) {
                return Optional.empty();
            }
        }
        return result;
    }

    /** Whether a method calls the one it overrides. */
    private static boolean isOwnSuperCall(MethodCallExpr call) {
        return call.getScope().orElse(null) instanceof SuperExpr
                && Places.method(call)
                        .map(MethodDeclaration::getNameAsString)
                        .filter(call.getNameAsString()::equals)
                        .isPresent();
    }

    private static List<Finding> report(
            Restriction restriction, String name, Region region, Node place, RuleContext context) {
        Kind kind = restriction.kind();
        boolean isOwn = isSameTopLevel(restriction.owner(), place, context);
        if (isOwn && (kind == Kind.FOR_OVERRIDE || kind == Kind.TESTING)) {
            return List.of();
        }
        if (kind == Kind.TESTING && context.file().sourceSet() == SourceSet.TEST) {
            return List.of();
        }
        if (kind == Kind.RESTRICTED
                && (isAllowedOnPath(restriction, context.file())
                        || isAllowedBy(restriction, "allowlistAnnotations", place))) {
            return List.of();
        }
        Finding finding = context.at(region, place, message(restriction, name));
        boolean isWarning =
                kind == Kind.RESTRICTED && isAllowedBy(restriction, "allowlistWithWarningAnnotations", place);
        return List.of(isWarning ? finding.withSeverity(Severity.WARNING) : finding);
    }

    private static String message(Restriction restriction, String name) {
        String explanation = restriction.explanation();
        String owner = restriction.owner().substring(restriction.owner().lastIndexOf('.') + 1);
        return switch (restriction.kind()) {
            case DO_NOT_CALL ->
                explanation.isEmpty()
                        ? "`%s` asks not to be called (`@DoNotCall`), for it can do nothing but fail: call something else"
                                .formatted(name)
                        : "`%s` asks not to be called (`@DoNotCall`): %s".formatted(name, explanation);
            case RESTRICTED ->
                explanation.isEmpty()
                        ? "`%s` is not for everybody (`@RestrictedApi`), and this place is not among those that may call it"
                                .formatted(name)
                        : "`%s` is not for everybody (`@RestrictedApi`): %s".formatted(name, explanation);
            case FOR_OVERRIDE ->
                "`%s` is there to be overridden, and `%s` calls it when the time has come (`@ForOverride`): leave that to it"
                        .formatted(name, owner);
            case TESTING ->
                "`%s` is only visible for the tests of `%s` (`@VisibleForTesting`): call something that is meant for others"
                        .formatted(name, owner);
        };
    }

    private static boolean isSameTopLevel(String owner, Node place, RuleContext context) {
        return topLevel(owner, context.types()).equals(topLevel(enclosing(place, context), context.types()));
    }

    private static String enclosing(Node place, RuleContext context) {
        String name = context.types().enclosingType(place).name();
        // Local and anonymous types have names that start with an offset.
        int local = name.indexOf(".<");
        return local < 0 ? name : name.substring(0, local);
    }

    private static String topLevel(String name, Types types) {
        String packageName = types.header(name).map(TypeHeader::packageName).orElse("");
        int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
        int dot = name.indexOf('.', start);
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * Paths of a scan are relative, those in the annotation absolute, and often of the usual layout: what stands in front of
     * the path is not known, so that all of it is tried.
     */
    private static boolean isAllowedOnPath(Restriction restriction, SourceFile file) {
        String set = file.sourceSet() == SourceSet.TEST ? "test" : "main";
        List<String> paths = List.of(file.path(), "/" + file.path(), "/src/" + set + "/java/" + file.path());
        for (String regex : restriction.annotation().element("allowedOnPath")) {
            if (regex.isEmpty()) {
                continue;
            }
            try {
                Pattern pattern = Pattern.compile(regex);
                for (String path : paths) {
                    if (pattern.matcher(path).matches()) {
                        return true;
                    }
                }
            } catch (PatternSyntaxException e) {
                // A pattern nobody can match: what it was meant to allow is unknown, so everything may be.
                return true;
            }
        }
        return false;
    }

    private static boolean isAllowedBy(Restriction restriction, String element, Node place) {
        List<String> allowed = restriction.annotation().element(element);
        if (allowed.isEmpty()) {
            return false;
        }
        Node node = place;
        while (node != null) {
            if (node instanceof NodeWithAnnotations<?> declaration) {
                for (AnnotationExpr annotation : declaration.getAnnotations()) {
                    if (isNamed(annotation.getName().getIdentifier(), allowed)) {
                        return true;
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether one of some class literals is that of a class of the given simple name. */
    private static boolean isNamed(String simpleName, List<String> literals) {
        for (String literal : literals) {
            String name = literal.endsWith(".class") ? literal.substring(0, literal.length() - 6) : literal;
            int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
            if (name.substring(start).equals(simpleName)) {
                return true;
            }
        }
        return false;
    }
}
