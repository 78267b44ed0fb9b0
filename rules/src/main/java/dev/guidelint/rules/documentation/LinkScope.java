package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Descendants;
import dev.guidelint.analyzer.vocabulary.Lineage;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a type that a comment names is surely absent. That takes much: all of the class path, and every type whose
 * nested types may be in scope. Whatever else may hold the type makes the answer no.
 */
final class LinkScope {
    /** Names that tools give to classes which they write during the build. */
    private static final Pattern GENERATED = Pattern.compile(
            ".*[_$].*|(?:Auto|Dagger|Immutable|Modifiable|Q)[A-Z].*|.*(?:Grpc|Proto|OuterClass|MapperImpl|Parser|Lexer|Visitor|Listener)");

    /** First parts of the names of packages. */
    private static final Set<String> ROOTS =
            Set.of("java", "javax", "jakarta", "jdk", "org", "com", "net", "io", "edu", "de", "dev", "sun");

    private LinkScope() {}

    /** Whether a name in a comment surely stands for no type and no package. */
    static boolean isAbsent(String name, JavaType resolved, Node place, RuleContext context) {
        if (resolved.kind() == JavaType.Kind.VARIABLE || resolved.isPrimitive()) {
            return false;
        }
        if (resolved.isDeclared()) {
            return context.types().header(resolved.name()).isEmpty() && isAbsentQualified(resolved.name(), context);
        }
        if (name.contains(".")) {
            return false;
        }
        return Character.isUpperCase(name.charAt(0))
                ? isAbsentSimple(name, place, context)
                : !ROOTS.contains(name) && !context.types().hasPackage(name);
    }

    private static boolean isAbsentQualified(String name, RuleContext context) {
        Types types = context.types();
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !Character.isUpperCase(name.charAt(dot + 1))) {
            return false;
        }
        String outer = name.substring(0, dot);
        if (types.header(outer).isPresent()) {
            return isKnown(outer, types) && isWritten(name.substring(dot + 1), context);
        }
        if (Character.isUpperCase(outer.charAt(outer.lastIndexOf('.') + 1))) {
            // A type in a type that is not there: the outer one decides.
            return isAbsentQualified(outer, context);
        }
        if (name.startsWith("java.")) {
            return types.hasPackage(outer);
        }
        return context.project().packageFacts(outer).isPresent() && isWritten(name.substring(dot + 1), context);
    }

    /** Whether a type of that name would be found if it existed: no tool writes it, and the class path has no holes. */
    private static boolean isWritten(String simpleName, RuleContext context) {
        return context.project().knowsAllImports()
                && !GENERATED.matcher(simpleName).matches();
    }

    private static boolean isAbsentSimple(String name, Node place, RuleContext context) {
        if (!isWritten(name, context) || !importsAreKnown(context)) {
            return false;
        }
        Types types = context.types();
        String enclosing = types.enclosingType(place).name();
        while (!enclosing.isEmpty()) {
            if (types.header(enclosing).isPresent() && !isKnown(enclosing, types)) {
                return false;
            }
            int dot = enclosing.lastIndexOf('.');
            enclosing = dot < 0 ? "" : enclosing.substring(0, dot);
        }
        return !mentionsUnknownTypes(context);
    }

    private static boolean isKnown(String type, Types types) {
        return Lineage.of(type, types).isComplete();
    }

    private static boolean importsAreKnown(RuleContext context) {
        Types types = context.types();
        for (ImportDeclaration declaration : context.file().unit().getImports()) {
            String name = declaration.getNameAsString();
            if (declaration.isAsterisk()
                    && !(declaration.isStatic() ? isKnown(name, types) : isKnownPackage(name, types))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnownPackage(String name, Types types) {
        return types.hasPackage(name) || (types.header(name).isPresent() && isKnown(name, types));
    }

    /** Whether the code of the file itself has types that are not known: then others may be missing, too. */
    private static boolean mentionsUnknownTypes(RuleContext context) {
        return context.file()
                .derive(
                        UnknownTypes.class,
                        part -> new UnknownTypes(
                                mentionsUnknownTypes(context.file().unit(), context.types())))
                .any();
    }

    /** Whether a file has any. */
    private record UnknownTypes(boolean any) {}

    private static boolean mentionsUnknownTypes(Node node, Types types) {
        return Descendants.any(node, found -> found instanceof ClassOrInterfaceType type && !isKnown(type, types));
    }

    private static boolean isKnown(ClassOrInterfaceType type, Types types) {
        JavaType resolved = types.resolve(type);
        return resolved.kind() == JavaType.Kind.VARIABLE
                || (resolved.isDeclared() && types.header(resolved.name()).isPresent());
    }

    /** The header of the type that a reference names, or of the type around it. */
    static Optional<TypeHeader> owner(DocReference reference, Node place, Types types) {
        JavaType type =
                reference.type().isEmpty() ? types.enclosingType(place) : types.resolve(reference.type(), place);
        return type.isDeclared() ? types.header(type.name()) : Optional.empty();
    }
}
