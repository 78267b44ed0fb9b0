package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.List;
import java.util.Optional;

/** The imports that a fix needs for the names it writes. */
public final class ImportEdits {
    private ImportEdits() {}

    /**
     * What makes the simple name of a top-level type stand for it in a file.
     *
     * @return no edit if it does already, the missing import, or empty if the name means something else there
     */
    public static Optional<List<Edit>> forType(String qualifiedName, RuleContext context) {
        SourceFile file = context.file();
        int dot = qualifiedName.lastIndexOf('.');
        String packageName = qualifiedName.substring(0, Math.max(dot, 0));
        String simpleName = qualifiedName.substring(dot + 1);
        if (declaresName(file.unit(), simpleName)) {
            return Optional.empty();
        }
        for (ImportDeclaration declaration : file.unit().getImports()) {
            if (!declaration.isAsterisk()
                    && declaration.getName().getIdentifier().equals(simpleName)) {
                return declaration.getNameAsString().equals(qualifiedName) ? Optional.of(List.of()) : Optional.empty();
            }
        }
        boolean isVisible = packageName.equals("java.lang")
                || packageName.equals(file.packageName())
                || isImportedOnDemand(packageName, simpleName, context);
        return Optional.of(isVisible ? List.of() : List.of(insertion(qualifiedName, false, file)));
    }

    /** Whether an import on demand gives the type, and nothing else gives another one of that name. */
    private static boolean isImportedOnDemand(String packageName, String simpleName, RuleContext context) {
        boolean found = false;
        for (ImportDeclaration declaration : context.file().unit().getImports()) {
            if (declaration.isAsterisk() && !declaration.isStatic()) {
                if (!declaration.getNameAsString().equals(packageName)) {
                    return false;
                }
                found = true;
            }
        }
        String own = context.file().packageName();
        String neighbour = own.isEmpty() ? simpleName : own + "." + simpleName;
        return found && context.types().header(neighbour).isEmpty();
    }

    /** What makes the static members of a type visible by their simple names in a file; no edit if they are. */
    public static List<Edit> forMembers(String qualifiedName, SourceFile file) {
        for (ImportDeclaration declaration : file.unit().getImports()) {
            if (declaration.isStatic()
                    && declaration.isAsterisk()
                    && declaration.getNameAsString().equals(qualifiedName)) {
                return List.of();
            }
        }
        return List.of(insertion(qualifiedName + ".*", true, file));
    }

    /** Nested types and type parameters hide imports; which of them do at a certain place does not matter here. */
    private static boolean declaresName(CompilationUnit unit, String name) {
        return unit.findFirst(
                                TypeDeclaration.class,
                                type -> type.getNameAsString().equals(name))
                        .isPresent()
                || unit.findFirst(
                                TypeParameter.class,
                                type -> type.getNameAsString().equals(name))
                        .isPresent();
    }

    private static Edit insertion(String name, boolean isStatic, SourceFile file) {
        String line = "import " + (isStatic ? "static " : "") + name + ";";
        String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
        List<ImportDeclaration> imports = file.unit().getImports();
        List<ImportDeclaration> group = relatives(name, isStatic, imports);
        Optional<ImportDeclaration> before = Optional.empty();
        for (ImportDeclaration declaration : group) {
            if (declaration.getNameAsString().compareTo(name) < 0) {
                before = Optional.of(declaration);
            }
        }
        if (before.isPresent()) {
            return at(behindRemark(file.end(before.get()), file), lineEnd + line, file);
        }
        if (!group.isEmpty()) {
            return at(file.start(group.get(0)), line + lineEnd, file);
        }
        if (!imports.isEmpty()) {
            // A group of its own: static imports stand first as often as last.
            return at(file.start(imports.get(0)), line + lineEnd + lineEnd, file);
        }
        return file.unit()
                .getPackageDeclaration()
                .map(declaration -> at(behindRemark(file.end(declaration), file), lineEnd + lineEnd + line, file))
                .orElseGet(() -> at(0, line + lineEnd + lineEnd, file));
    }

    /**
     * The imports among which one would look for another: those whose names begin alike, else all of their kind. Projects
     * group theirs by the first part of the names, and do not agree on the order of the groups.
     */
    private static List<ImportDeclaration> relatives(String name, boolean isStatic, List<ImportDeclaration> imports) {
        List<ImportDeclaration> kind =
                imports.stream().filter(one -> one.isStatic() == isStatic).toList();
        List<ImportDeclaration> alike = kind.stream()
                .filter(one -> first(one.getNameAsString()).equals(first(name)))
                .toList();
        return alike.isEmpty() ? kind : alike;
    }

    private static String first(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The end of the line if only a comment follows, which belongs to what stands before it. */
    private static int behindRemark(int offset, SourceFile file) {
        int end = offset;
        while (end < file.text().length() && "\r\n".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return file.text().substring(offset, end).stripLeading().startsWith("//") ? end : offset;
    }

    private static Edit at(int offset, String text, SourceFile file) {
        return new Edit(file.region(offset, offset), text);
    }
}
