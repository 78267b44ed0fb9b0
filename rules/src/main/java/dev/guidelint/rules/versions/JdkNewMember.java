package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
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
import java.util.ArrayList;
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
        List<JavaType> parameters = new ArrayList<>();
        method.getParameters().forEach(parameter -> {
            JavaType type = types.resolve(parameter.getType());
            parameters.add(parameter.isVarArgs() ? type.array(1) : type);
        });
        JdkHistory jdk = context.project().jdk();
        Set<String> later = new LinkedHashSet<>();
        for (TypeHeader ancestor : Lineage.of(owner.name(), types).types()) {
            if (ancestor.origin() == TypeHeader.Origin.JDK && !ancestor.name().equals("java.lang.Object")) {
                addLater(ancestor.name(), jdk, later);
            }
        }
        for (String name : later) {
            Optional<TypeHeader> after = jdk.later(name);
            Optional<TypeHeader> before = jdk.now(name);
            for (MethodHeader added : after.map(TypeHeader::methods).orElse(List.of())) {
                if (!added.name().equals(method.getNameAsString())
                        || !isSame(added, after.get(), parameters)
                        || before.isPresent() && has(before.get(), added, after.get())) {
                    continue;
                }
                Optional<String> clash = clash(method, added, after.get(), types);
                if (clash.isPresent()) {
                    return List.of(finding(method, after.get(), added, clash.get(), context));
                }
            }
        }
        return List.of();
    }

    /** Nothing but Object above: methods that this gets are few, and all final. */
    private static boolean hasSupertypes(MethodDeclaration method) {
        Node owner = method.getParentNode().orElse(method);
        if (owner instanceof ClassOrInterfaceDeclaration type) {
            return !type.getExtendedTypes().isEmpty() || !type.getImplementedTypes().isEmpty();
        }
        return owner instanceof ObjectCreationExpr
                || owner instanceof EnumDeclaration type && !type.getImplementedTypes().isEmpty()
                || owner instanceof RecordDeclaration record && !record.getImplementedTypes().isEmpty();
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
    private static Optional<String> clash(MethodDeclaration method, MethodHeader added, TypeHeader owner, Types types) {
        boolean isStatic = method.isStatic();
        boolean addedStatic = added.modifiers().has(Modifiers.STATIC);
        if (addedStatic && owner.isInterface() || method.isPrivate() && added.modifiers().isPrivate()) {
            return Optional.empty();
        }
        if (isStatic != addedStatic) {
            return Optional.of(isStatic ? "which is not static" : "which is static");
        }
        if (added.modifiers().has(Modifiers.FINAL)) {
            return Optional.of("which is final");
        }
        boolean inInterface = method.getParentNode()
                .filter(parent -> parent instanceof ClassOrInterfaceDeclaration type && type.isInterface())
                .isPresent();
        if (added.modifiers().isPublic() && !method.isPublic() && !inInterface) {
            return Optional.of("which is public");
        }
        JavaType own = types.resolve(method.getType());
        JavaType wanted = added.returnType();
        boolean primitive = own.isPrimitive() || wanted.isPrimitive();
        if (primitive && own.isKnown() && !own.equals(wanted)) {
            return Optional.of("which returns `" + wanted.simpleName() + "`");
        }
        if (!primitive
                && own.isDeclared()
                && wanted.isDeclared()
                && types.isSubtype(own, wanted.name()).isNo()) {
            return Optional.of("which returns `" + wanted.simpleName() + "`");
        }
        return Optional.empty();
    }

    private static Finding finding(
            MethodDeclaration method, TypeHeader owner, MethodHeader added, String why, RuleContext context) {
        String key = ApiKeys.method(owner, added);
        String text = "`%s` is new in the JDK, %s, so this does not compile any more: give yours another name"
                .formatted(ApiFindings.shown(key), why);
        return context.atName(method, text)
                .withConcern(Concern.of(Level.BREAKS, owner.name(), 3)
                        .about(key)
                        .since(context.project().target())
                        .advice("rename the method"));
    }
}
