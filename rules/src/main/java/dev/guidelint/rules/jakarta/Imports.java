package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.Optional;

/** Questions about imports. */
final class Imports {
    private Imports() {}

    static Name firstWord(ImportDeclaration declaration) {
        Name first = declaration.getName();
        while (first.getQualifier().isPresent()) {
            first = first.getQualifier().get();
        }
        return first;
    }

    /** Whether it imports all types of a package. */
    private static boolean isOfPackage(ImportDeclaration declaration, JavaxName name) {
        return declaration.isAsterisk() && name.rest().isEmpty();
    }

    /** Whether it imports all types of the package that is shared with others. */
    static boolean isOfSharedPackage(ImportDeclaration declaration, JavaxName name) {
        return isOfPackage(declaration, name) && name.packageName().equals(JavaxNames.SHARED_PACKAGE);
    }

    /** Deletes an import of all types of a package or class if the file has its twin already. */
    static Optional<Fix> deletionOfDouble(ImportDeclaration declaration, String twin, SourceFile file) {
        if (declaration.isAsterisk() && hasTwin(declaration, twin, file)) {
            return Optional.of(Fix.safe(
                    "Delete the import; `" + twin + ".*` is there already",
                    Edit.deletion(file, file.start(declaration), file.end(declaration))));
        }
        return Optional.empty();
    }

    private static boolean hasTwin(ImportDeclaration declaration, String twin, SourceFile file) {
        for (ImportDeclaration other : file.unit().getImports()) {
            if (other.isAsterisk()
                    && other.isStatic() == declaration.isStatic()
                    && other.getNameAsString().equals(twin)) {
                return true;
            }
        }
        return false;
    }
}
