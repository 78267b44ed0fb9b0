package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Reach;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Mentions;
import dev.guidelint.rules.visibility.VisibilityWiderThanNeeded.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a type has to be seen: by those who name it, and by those who use what it has without naming it. */
final class TypeVisibility {
    private TypeVisibility() {}

    static Optional<Level> of(TypeDeclaration<?> type, Level level, RuleContext context) {
        String name = type.getNameAsString();
        boolean isTopLevel = type.isTopLevelType();
        if (isMemberOfInterface(type) || (type instanceof ClassOrInterfaceDeclaration one && mayBeLambda(one))) {
            return Optional.empty();
        }
        Optional<Level> needed =
                NeededVisibility.level(List.of(Mention.name(name), Mention.member(name)), level, context);
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        Level target = isTopLevel ? Level.PACKAGE : needed.get();
        Optional<Reach> members = NeededVisibility.reach(members(type), context);
        boolean isTouched = members.isPresent()
                && !(target == Level.PRIVATE
                        ? members.get().isWithin(context.file())
                        : members.get().isWithinPackage(context.file().packageName()));
        return isTouched || isInSignature(type, name, target) ? Optional.empty() : Optional.of(target);
    }

    private static boolean isMemberOfInterface(TypeDeclaration<?> type) {
        return type.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer
                && (outer.isAnnotationDeclaration()
                        || (outer instanceof ClassOrInterfaceDeclaration owner && owner.isInterface()));
    }

    /** A lambda stands for an interface that its code never names. */
    private static boolean mayBeLambda(ClassOrInterfaceDeclaration type) {
        if (!type.isInterface()) {
            return false;
        }
        int methods = 0;
        for (MethodDeclaration method : type.getMethods()) {
            methods += method.getBody().isEmpty() ? 1 : 0;
        }
        return methods == 1 || !type.getExtendedTypes().isEmpty();
    }

    private static List<Mention> members(TypeDeclaration<?> type) {
        List<Mention> mentions = new ArrayList<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof MethodDeclaration method
                    && !method.isPrivate()
                    && !method.isAnnotationPresent("Override")) {
                mentions.add(Mention.call(
                        method.getNameAsString(), method.getParameters().size()));
                mentions.add(Mention.reference(method.getNameAsString()));
            } else if (member instanceof FieldDeclaration field && !field.isPrivate()) {
                for (VariableDeclarator variable : field.getVariables()) {
                    mentions.add(Mention.member(variable.getNameAsString()));
                }
            }
        }
        if (type instanceof RecordDeclaration record) {
            for (Parameter component : record.getParameters()) {
                mentions.add(Mention.call(component.getNameAsString(), 0));
                mentions.add(Mention.reference(component.getNameAsString()));
            }
        }
        if (type instanceof EnumDeclaration enumeration) {
            for (EnumConstantDeclaration constant : enumeration.getEntries()) {
                mentions.add(Mention.name(constant.getNameAsString()));
            }
        }
        return mentions;
    }

    /** Whether a member of the types around, of a wider visibility, mentions a type in its signature. */
    private static boolean isInSignature(TypeDeclaration<?> type, String name, Level target) {
        TypeDeclaration<?> outer = type;
        while (outer.getParentNode().orElse(null) instanceof TypeDeclaration<?> further) {
            outer = further;
        }
        boolean[] found = new boolean[1];
        for (CallableDeclaration<?> callable : all(outer, CallableDeclaration.class)) {
            if (!callable.isPrivate() && (target == Level.PRIVATE || callable.isPublic() || callable.isProtected())) {
                List<Type> types = new ArrayList<>();
                callable.getParameters().forEach(parameter -> types.add(parameter.getType()));
                if (callable instanceof MethodDeclaration method) {
                    types.add(method.getType());
                }
                found[0] |= callable.getParentNode().orElse(null) != type && mentions(types, name);
            }
        }
        for (FieldDeclaration field : all(outer, FieldDeclaration.class)) {
            if (!field.isPrivate() && (target == Level.PRIVATE || field.isPublic() || field.isProtected())) {
                found[0] |=
                        field.getParentNode().orElse(null) != type && mentions(List.of(field.getElementType()), name);
            }
        }
        for (ClassOrInterfaceDeclaration other : all(outer, ClassOrInterfaceDeclaration.class)) {
            if (other != type && !other.isPrivate()) {
                List<Type> types = new ArrayList<>(other.getExtendedTypes());
                types.addAll(other.getImplementedTypes());
                types.addAll(other.getTypeParameters());
                found[0] |= mentions(types, name);
            }
        }
        return found[0];
    }

    private static <T extends Node> List<T> all(TypeDeclaration<?> type, Class<T> kind) {
        return type.findAll(kind);
    }

    private static boolean mentions(List<? extends Type> types, String name) {
        for (ClassOrInterfaceType type : Mentions.in(types)) {
            ClassOrInterfaceType current = type;
            while (true) {
                if (current.getNameAsString().equals(name)) {
                    return true;
                }
                if (current.getScope().isEmpty()) {
                    break;
                }
                current = current.getScope().get();
            }
        }
        return false;
    }
}
