package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PackageFilter;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a project exports: types and members that code outside it can name, because they and everything around them are
 * public or (in classes that can be extended) protected, their package is neither internal nor hidden by a module, and no
 * annotation says that they are internal.
 */
public final class Exported {
    /** Packages whose types are not meant for others. A rule that asks what is exported lists this option. */
    public static final Option<PackageFilter> INTERNAL_PACKAGES = Option.packages(
            "internal-packages",
            List.of("**.internal.**", "**.internals.**"),
            "packages whose types are not exported; `**` stands for any number of parts");

    private static final Set<String> INTERNAL_ANNOTATIONS = Set.of("Internal", "VisibleForTesting");

    private Exported() {}

    /** What counts as exported. */
    public enum Scope {
        /** Public, and protected where it can be reached by extending. */
        PROTECTED,
        /** Public only. */
        PUBLIC
    }

    /** Whether a type, or a member of a type, is exported; public or protected. */
    public static boolean isExported(BodyDeclaration<?> declaration, RuleContext context) {
        return isExported(declaration, context, Scope.PROTECTED, true);
    }

    /**
     * Whether a type, or a member of a type, is exported.
     *
     * @param declaration the type or member
     * @param context whose option says which packages are internal
     * @param scope whether protected counts
     * @param moduleAware whether a package that the module does not export hides its types
     */
    public static boolean isExported(
            BodyDeclaration<?> declaration, RuleContext context, Scope scope, boolean moduleAware) {
        BodyDeclaration<?> current = declaration;
        while (true) {
            if (!isVisible(current, context, scope) || isInternal(current.getAnnotations())) {
                return false;
            }
            Node parent = current.getParentNode().orElse(null);
            if (parent instanceof TypeDeclaration<?> outer) {
                current = outer;
            } else if (parent instanceof CompilationUnit) {
                return isExportedPackage(context.file().packageName(), context, moduleAware);
            } else {
                // Local and anonymous types, and bodies of enum constants, have no name outside.
                return false;
            }
        }
    }

    /** Whether a type is exported, by its header; for types that this file only mentions. */
    public static boolean isExported(TypeHeader type, RuleContext context, boolean moduleAware) {
        Optional<TypeHeader> current = Optional.of(type);
        while (current.isPresent()) {
            TypeHeader header = current.get();
            Modifiers modifiers = header.modifiers();
            Optional<TypeHeader> outer = outer(header, context);
            boolean visible =
                    modifiers.isPublic() || (modifiers.isProtected() && outer.isPresent() && isExtensible(outer.get()));
            if (!visible || isInternalHeader(header.annotations())) {
                return false;
            }
            current = outer;
        }
        return isExportedPackage(type.packageName(), context, moduleAware);
    }

    private static Optional<TypeHeader> outer(TypeHeader type, RuleContext context) {
        int dot = type.name().lastIndexOf('.');
        String outer = dot < 0 ? "" : type.name().substring(0, dot);
        return outer.equals(type.packageName())
                ? Optional.empty()
                : context.types().header(outer);
    }

    private static boolean isVisible(BodyDeclaration<?> declaration, RuleContext context, Scope scope) {
        Node parent = declaration.getParentNode().orElse(null);
        boolean inInterface = parent instanceof AnnotationDeclaration
                || (parent instanceof ClassOrInterfaceDeclaration type && type.isInterface());
        if (declaration instanceof EnumConstantDeclaration || declaration instanceof AnnotationMemberDeclaration) {
            return true;
        }
        if (declaration instanceof ConstructorDeclaration && parent instanceof EnumDeclaration) {
            return false;
        }
        if (!(declaration instanceof NodeWithModifiers<?> modified)) {
            return false;
        }
        if (modified.hasModifier(Modifier.Keyword.PUBLIC)) {
            return true;
        }
        if (inInterface) {
            return !modified.hasModifier(Modifier.Keyword.PRIVATE);
        }
        return scope == Scope.PROTECTED
                && modified.hasModifier(Modifier.Keyword.PROTECTED)
                && parent instanceof TypeDeclaration<?> owner
                && isExtensible(owner, context);
    }

    /** Whether code outside the project can extend a class: it is not final, not sealed, and has a constructor for it. */
    public static boolean isExtensible(TypeDeclaration<?> type, RuleContext context) {
        if (type instanceof EnumDeclaration || type instanceof RecordDeclaration) {
            return false;
        }
        return isExtensible(context.types().header(type));
    }

    private static boolean isExtensible(TypeHeader type) {
        Modifiers modifiers = type.modifiers();
        if (modifiers.isFinal() || (modifiers.has(Modifiers.SEALED))) {
            return false;
        }
        if (type.isInterface()) {
            return true;
        }
        for (MethodHeader method : type.methods()) {
            boolean isReachable =
                    method.modifiers().isPublic() || method.modifiers().isProtected();
            if (method.name().equals("<init>") && (isReachable || isImplicitConstructor(type, method))) {
                return true;
            }
        }
        return false;
    }

    /** Lombok and its like write constructors that no header shows. */
    private static boolean isImplicitConstructor(TypeHeader type, MethodHeader method) {
        return method.parameters().isEmpty()
                && type.annotations().stream()
                        .anyMatch(annotation -> annotation.simpleName().endsWith("ArgsConstructor"));
    }

    /** Whether types of a package are exported, as far as the package alone can tell. */
    public static boolean isExportedPackage(String packageName, RuleContext context, boolean moduleAware) {
        if (context.option(INTERNAL_PACKAGES).selects(packageName)) {
            return false;
        }
        return !moduleAware || context.project().isExportedByModule(packageName, context.file());
    }

    private static boolean isInternal(List<AnnotationExpr> annotations) {
        for (AnnotationExpr annotation : annotations) {
            String name = annotation.getName().getIdentifier();
            if (INTERNAL_ANNOTATIONS.contains(name) || (name.equals("API") && hasInternalStatus(annotation))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInternalStatus(AnnotationExpr annotation) {
        if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("status")
                        && pair.getValue().toString().endsWith("INTERNAL")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInternalHeader(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (INTERNAL_ANNOTATIONS.contains(annotation.simpleName())) {
                return true;
            }
        }
        return false;
    }
}
