package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.Reach;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.vocabulary.Accessors;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.rules.visibility.VisibilityWiderThanNeeded.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How far a declaration has to be seen. Everything in the project that may mean it counts, whether it does or not, so that
 * the answer is never too narrow.
 */
final class NeededVisibility {
    private static final Set<String> SERIALIZATION = Set.of(
            "readObject",
            "readObjectNoData",
            "readResolve",
            "readExternal",
            "writeExternal",
            "writeObject",
            "writeReplace",
            "serialVersionUID",
            "serialPersistentFields");

    private static final int MAX_DEPTH = 20;

    private NeededVisibility() {}

    /** The level that is enough, if it is below the given one, and if something uses the declaration at all. */
    static Optional<Level> of(BodyDeclaration<?> declaration, Level level, RuleContext context) {
        String name = Declarations.name(declaration);
        if (SERIALIZATION.contains(name) || Declarations.isAnnotated(declaration)) {
            return Optional.empty();
        }
        Optional<Level> byMentions = byMentions(declaration, level, context);
        if (byMentions.isEmpty() || isRoot(declaration, name, context)) {
            return Optional.empty();
        }
        boolean isOnlyHere = byMentions.get() == Level.PRIVATE;
        // Tests that are not part of the scan may use what seems to be used here only, as far as they can see it.
        boolean canBePrivate =
                isOnlyHere && context.project().hasTests() && OwnUses.areInTopLevelType(declaration, context);
        Level needed = canBePrivate ? Level.PRIVATE : Level.PACKAGE;
        if (needed.compareTo(level) >= 0
                || (needed == Level.PRIVATE && isMemberOfNested(declaration))
                || (needed == Level.PACKAGE && isOfHiddenType(declaration, context))
                || (isOnlyHere && !OwnUses.isUsed(declaration, context))) {
            return Optional.empty();
        }
        return Optional.of(needed);
    }

    /** Whether the type around a member is to be narrowed itself, which narrows its members. */
    private static boolean isOfHiddenType(BodyDeclaration<?> declaration, RuleContext context) {
        return declaration.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
                && context.file()
                        .derive(new Owner(owner, context), Owner::needed)
                        .isPresent();
    }

    /** A type with members that all can see, which is asked about once for all of them. */
    private record Owner(TypeDeclaration<?> type, RuleContext context) {
        Optional<Level> needed() {
            return of(type, Level.WIDER, context);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Owner owner && owner.type == type;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(type);
        }
    }

    /** What a nested type has is often for the type around it; {@code private} would be allowed, and say the wrong thing. */
    private static boolean isMemberOfNested(BodyDeclaration<?> declaration) {
        return !(declaration instanceof TypeDeclaration<?>)
                && declaration.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
                && owner.isNestedType();
    }

    private static Optional<Level> byMentions(BodyDeclaration<?> declaration, Level level, RuleContext context) {
        if (declaration instanceof MethodDeclaration method) {
            return ofMethod(method, level, context);
        }
        if (declaration instanceof ConstructorDeclaration constructor) {
            return ofConstructor(constructor, level, context);
        }
        if (declaration instanceof FieldDeclaration field) {
            return ofField(field, level, context);
        }
        return declaration instanceof TypeDeclaration<?> type
                ? TypeVisibility.of(type, level, context)
                : Optional.empty();
    }

    /** Whether something outside the Java code of the project may use a declaration. */
    private static boolean isRoot(BodyDeclaration<?> declaration, String name, RuleContext context) {
        Project project = context.project();
        if (project.reach(Mention.text(name)).isPresent() || project.isNamedInResources(name)) {
            return true;
        }
        Node node = declaration;
        while (node instanceof BodyDeclaration<?>) {
            if (node instanceof TypeDeclaration<?> type) {
                String qualified = context.types().header(type).name();
                String binary = type.getNameAsString();
                if (project.reach(Mention.text(qualified)).isPresent()
                        || project.isNamedInResources(binary)
                        || isExtraRoot(qualified, context)) {
                    return true;
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isExtraRoot(String qualified, RuleContext context) {
        for (String root : context.option(VisibilityWiderThanNeeded.EXTRA_ROOTS)) {
            if (root.equals(qualified)
                    || (root.endsWith("*") && qualified.startsWith(root.substring(0, root.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ClassOrInterfaceDeclaration> ownerClass(BodyDeclaration<?> member) {
        return member.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner && !owner.isInterface()
                ? Optional.of(owner)
                : Optional.empty();
    }

    private static Optional<Level> ofMethod(MethodDeclaration method, Level level, RuleContext context) {
        Optional<ClassOrInterfaceDeclaration> owner = ownerClass(method);
        int parameters = method.getParameters().size();
        if (owner.isEmpty()
                || method.isAbstract()
                || method.isNative()
                || (parameters > 0 && method.getParameter(parameters - 1).isVarArgs())
                || MainMethods.isMain(method)
                || (method.isPublic() && (Accessors.isAccessor(method) || isBeanName(method)))) {
            return Optional.empty();
        }
        String name = method.getNameAsString();
        Optional<Level> needed =
                level(List.of(Mention.call(name, parameters), Mention.reference(name)), level, context);
        if (needed.isEmpty() || context.types().overrides(method).isPossible()) {
            return Optional.empty();
        }
        TypeHeader header = context.types().header(owner.get());
        boolean isExtended = isExtended(header, context);
        if (isExtended && (needed.get() == Level.PRIVATE || mayBeOverridden(method, header, context))) {
            return Optional.empty();
        }
        return needed;
    }

    /** Mappers and templates call these by their names. */
    private static boolean isBeanName(MethodDeclaration method) {
        String name = method.getNameAsString();
        int parameters = method.getParameters().size();
        return (parameters == 0 && (name.startsWith("get") || name.startsWith("is")))
                || (parameters == 1 && name.startsWith("set"));
    }

    private static boolean isExtended(TypeHeader owner, RuleContext context) {
        return context.project().hasSubtypes(owner.name())
                || context.project()
                        .reach(Mention.extension(owner.simpleName()))
                        .isPresent();
    }

    private static boolean mayBeOverridden(MethodDeclaration method, TypeHeader owner, RuleContext context) {
        return context.project().reach(Mention.extension(owner.simpleName())).isPresent()
                || isRedeclared(
                        method.getNameAsString(), method.getParameters().size(), owner.name(), context, MAX_DEPTH);
    }

    private static boolean isRedeclared(String name, int parameters, String type, RuleContext context, int depth) {
        for (String subtype : context.project().directSubtypes(type)) {
            Optional<TypeHeader> header = context.types().header(subtype);
            if (depth == 0 || header.isEmpty()) {
                return true;
            }
            for (MethodHeader method : header.get().methods()) {
                if (method.name().equals(name) && method.parameters().size() == parameters) {
                    return true;
                }
            }
            boolean isExtendedWithoutName = context.project()
                    .reach(Mention.extension(header.get().simpleName()))
                    .isPresent();
            if (isExtendedWithoutName || isRedeclared(name, parameters, subtype, context, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Level> ofConstructor(ConstructorDeclaration constructor, Level level, RuleContext context) {
        Optional<ClassOrInterfaceDeclaration> owner = ownerClass(constructor);
        int parameters = constructor.getParameters().size();
        boolean isReflective = parameters == 0 && constructor.isPublic();
        if (owner.isEmpty()
                || isReflective
                || owner.get().isAbstract()
                || (parameters > 0 && constructor.getParameter(parameters - 1).isVarArgs())
                || isExtended(context.types().header(owner.get()), context)) {
            return Optional.empty();
        }
        String name = constructor.getNameAsString();
        return level(List.of(Mention.creation(name, parameters), Mention.reference(name + "::new")), level, context);
    }

    private static Optional<Level> ofField(FieldDeclaration field, Level level, RuleContext context) {
        Optional<ClassOrInterfaceDeclaration> owner = ownerClass(field);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        TypeHeader header = context.types().header(owner.get());
        boolean isExtended = isExtended(header, context);
        boolean isImported = context.project()
                .reach(Mention.importOfAll(header.simpleName()))
                .isPresent();
        Level needed = Level.PRIVATE;
        for (VariableDeclarator variable : field.getVariables()) {
            String name = variable.getNameAsString();
            List<Mention> mentions = new ArrayList<>(List.of(Mention.member(name)));
            if (isExtended || isImported) {
                mentions.add(Mention.name(name));
            }
            boolean isInFile = OwnUses.isMentioned(name, context);
            Optional<Level> one = isInFile && reach(mentions, context).isEmpty()
                    ? Optional.of(Level.PRIVATE)
                    : level(mentions, level, context);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            needed = one.get().compareTo(needed) > 0 ? one.get() : needed;
        }
        return isExtended && needed == Level.PRIVATE ? Optional.empty() : Optional.of(needed);
    }

    /** The level at which all mentions can see what they mention; empty if that is no improvement. */
    static Optional<Level> level(List<Mention> mentions, Level now, RuleContext context) {
        Optional<Reach> reach = reach(mentions, context);
        if (reach.isPresent() && reach.get().isWithin(context.file())) {
            return Optional.of(Level.PRIVATE);
        }
        return reach.isPresent()
                        && now == Level.WIDER
                        && reach.get().isWithinPackage(context.file().packageName())
                ? Optional.of(Level.PACKAGE)
                : Optional.empty();
    }

    static Optional<Reach> reach(List<Mention> mentions, RuleContext context) {
        Optional<Reach> reach = Optional.empty();
        for (Mention mention : mentions) {
            Optional<Reach> one = context.project().reach(mention);
            if (reach.isPresent() && one.isPresent()) {
                reach = Optional.of(reach.get().and(one.get()));
            } else if (one.isPresent()) {
                reach = one;
            }
        }
        return reach;
    }
}
