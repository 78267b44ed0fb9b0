package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import dev.guidelint.analyzer.vocabulary.Lineage;
import dev.guidelint.analyzer.vocabulary.ParameterTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags methods that clash with one that a supertype in the JDK has got since. */
final class JdkNewMember implements Rule {
    private static final RuleInfo INFO =
            ApiFindings.info("jdk-new-member", Severity.ERROR, "method that clashes with a new one of the JDK");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, JdkNewMember::check);
        on.each(ClassOrInterfaceDeclaration.class, JdkNewMember::checkInherited);
    }

    private static List<Finding> check(MethodDeclaration method, RuleContext context) {
        if (context.project().target() <= context.project().release() || !hasSupertypes(method)) {
            return List.of();
        }
        Types types = context.types();
        JavaType owner = types.enclosingType(method);
        if (!owner.isDeclared()) {
            return List.of();
        }
        boolean inInterface = method.getParentNode()
                .filter(parent -> parent instanceof ClassOrInterfaceDeclaration type && type.isInterface())
                .isPresent();
        int bits = (method.isStatic() ? Modifiers.STATIC : 0)
                | (method.isPublic() || inInterface ? Modifiers.PUBLIC : 0)
                | (method.isPrivate() ? Modifiers.PRIVATE : 0);
        MethodHeader own = new MethodHeader(
                method.getNameAsString(),
                new Modifiers(bits),
                List.of(),
                types.resolve(method.getType()),
                ParameterTypes.of(method, types),
                List.of(),
                List.of(),
                List.of());
        List<TypeHeader> ancestors = Lineage.of(owner.name(), types).types();
        return clash(own, later(ancestors, context), context)
                .map(clash -> List.of(finding(method, clash, context)))
                .orElse(List.of());
    }

    /** What a class inherits may clash as well, and a compiler says so once at the class. */
    private static List<Finding> checkInherited(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (context.project().target() <= context.project().release()
                || type.isInterface()
                || type.getExtendedTypes().isEmpty()) {
            return List.of();
        }
        Types types = context.types();
        List<TypeHeader> ancestors =
                Lineage.of(types.header(type).name(), types).types();
        if (ancestors.size() < 2 || ancestors.get(1).origin() != TypeHeader.Origin.PROJECT) {
            return List.of();
        }
        Set<String> later = later(ancestors, context);
        if (later.isEmpty()) {
            return List.of();
        }
        for (TypeHeader ancestor : ancestors.subList(1, ancestors.size())) {
            if (ancestor.origin() != TypeHeader.Origin.PROJECT || ancestor.isInterface()) {
                continue;
            }
            for (MethodHeader method : ancestor.methods()) {
                if (method.name().equals("<init>")
                        || method.modifiers().has(Modifiers.STATIC)
                        || method.modifiers().isPrivate()
                        || declares(ancestors.get(0), method)) {
                    continue;
                }
                Optional<Clash> clash = clash(method, later, context);
                if (clash.isPresent()) {
                    return List.of(finding(type, clash.get(), context));
                }
            }
        }
        return List.of();
    }

    /** What the class declares itself is looked at where it does so. */
    private static boolean declares(TypeHeader type, MethodHeader method) {
        return type.methods().stream()
                .anyMatch(own -> own.name().equals(method.name())
                        && own.parameters().size() == method.parameters().size());
    }

    /** A new method, the type that declares it, and why another cannot stand beside it. */
    private record Clash(TypeHeader owner, MethodHeader added, String why) {}

    /** The types of the JDK above a type, as they are in the release to come. */
    private static Set<String> later(List<TypeHeader> ancestors, RuleContext context) {
        Set<String> later = new LinkedHashSet<>();
        for (TypeHeader ancestor : ancestors) {
            if (ancestor.origin() == TypeHeader.Origin.JDK && !ancestor.name().equals("java.lang.Object")) {
                addLater(ancestor.name(), context.project().jdk(), later);
            }
        }
        return later;
    }

    private static Optional<Clash> clash(MethodHeader own, Set<String> later, RuleContext context) {
        JdkHistory jdk = context.project().jdk();
        for (String name : later) {
            Optional<TypeHeader> after = jdk.later(name);
            Optional<TypeHeader> before = jdk.now(name);
            for (MethodHeader added : after.map(TypeHeader::methods).orElse(List.of())) {
                if (!added.name().equals(own.name())
                        || !isSame(added, after.get(), own.parameters())
                        || before.isPresent() && has(before.get(), added, after.get())) {
                    continue;
                }
                Optional<String> why = why(own, added, after.get(), context);
                if (why.isPresent()) {
                    return why.map(reason -> new Clash(after.get(), added, reason));
                }
            }
        }
        return Optional.empty();
    }

    /** Nothing but Object above: methods that this gets are few, and all final. */
    private static boolean hasSupertypes(MethodDeclaration method) {
        Node owner = method.getParentNode().orElse(method);
        if (owner instanceof ClassOrInterfaceDeclaration type) {
            return !type.getExtendedTypes().isEmpty()
                    || !type.getImplementedTypes().isEmpty();
        }
        return owner instanceof ObjectCreationExpr
                || owner instanceof EnumDeclaration type
                        && !type.getImplementedTypes().isEmpty()
                || owner instanceof RecordDeclaration record
                        && !record.getImplementedTypes().isEmpty();
    }

    /** The supertypes that a type of the JDK has in the release to come: there may be new ones between. */
    private static void addLater(String name, JdkHistory jdk, Set<String> into) {
        Optional<TypeHeader> header = jdk.later(name);
        if (header.isEmpty() || !into.add(name)) {
            return;
        }
        header.get().superclass().ifPresent(parent -> addLater(parent.name(), jdk, into));
        header.get().interfaces().forEach(parent -> addLater(parent.name(), jdk, into));
    }

    private static boolean has(TypeHeader before, MethodHeader added, TypeHeader after) {
        String signature = ApiKeys.signature(after, added);
        return before.methods().stream()
                .anyMatch(method -> method.name().equals(added.name())
                        && ApiKeys.signature(before, method).equals(signature));
    }

    private static boolean isSame(MethodHeader added, TypeHeader owner, List<JavaType> parameters) {
        if (added.parameters().size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            JavaType wanted = added.parameters().get(i);
            JavaType given = parameters.get(i);
            boolean free = wanted.kind() == JavaType.Kind.VARIABLE;
            JavaType erased = ApiKeys.erased(wanted, owner, added);
            boolean fits = given.kind() == JavaType.Kind.VARIABLE
                    ? free || erased.is("java.lang.Object")
                    : given.erased().equals(erased);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Why a method cannot stand beside the new one; empty if it can. */
    private static Optional<String> why(
            MethodHeader method, MethodHeader added, TypeHeader owner, RuleContext context) {
        boolean isStatic = method.modifiers().has(Modifiers.STATIC);
        boolean addedStatic = added.modifiers().has(Modifiers.STATIC);
        if (addedStatic && owner.isInterface()) {
            return Optional.empty();
        }
        if (isStatic != addedStatic) {
            return Optional.of(isStatic ? "which is not static" : "which is static");
        }
        if (added.modifiers().has(Modifiers.FINAL)) {
            return Optional.of("which is final");
        }
        if (added.modifiers().isPublic() && !method.modifiers().isPublic()) {
            return Optional.of("which is public");
        }
        JavaType own = method.returnType();
        JavaType wanted = added.returnType();
        boolean primitive = own.isPrimitive() || wanted.isPrimitive();
        if (primitive && own.isKnown() && !own.equals(wanted)) {
            return Optional.of("which returns `" + wanted.simpleName() + "`");
        }
        if (!primitive && own.isDeclared() && wanted.isDeclared() && !isSubtype(own, wanted, context)) {
            return Optional.of("which returns `" + wanted.simpleName() + "`");
        }
        return Optional.empty();
    }

    /** Supertypes count as they will be: a list is a sequenced collection by then. */
    private static boolean isSubtype(JavaType own, JavaType wanted, RuleContext context) {
        Lineage lineage = Lineage.of(own.name(), context.types());
        Set<String> all = new LinkedHashSet<>();
        for (TypeHeader ancestor : lineage.types()) {
            all.add(ancestor.name());
        }
        all.addAll(later(lineage.types(), context));
        return !lineage.isComplete() || all.contains(wanted.name()) || own.isArray() || wanted.isArray();
    }

    private static Finding finding(Node place, Clash clash, RuleContext context) {
        String key = ApiKeys.method(clash.owner(), clash.added());
        String text = "`%s` is new in the JDK, %s, so this does not compile any more: give yours another name"
                .formatted(ApiFindings.shown(key), clash.why());
        return context.atName(place, text)
                .withConcern(Concern.of(Level.BREAKS, clash.owner().name(), 3)
                        .about(key)
                        .since(since(clash, context))
                        .advice("rename the method"));
    }

    /** Nothing tells when the method came; it is there in the release to come. */
    private static int since(Clash clash, RuleContext context) {
        return context.project().jdk().since(clash.owner().name(), clash.added());
    }
}
