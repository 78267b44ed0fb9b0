package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file uses of {@code javax.annotation}, of which it imports everything.
 *
 * @param moving simple names of types that are renamed
 * @param staying simple names of types of JSR 305, which are not
 * @param hasOthers whether the file imports everything of another package, too, where names may come from as well
 */
record SharedPackage(Set<String> moving, Set<String> staying, boolean hasOthers) {
    static SharedPackage of(CompilationUnit unit) {
        Set<String> names = new TreeSet<>();
        collect(unit, names);
        boolean hasOthers = false;
        for (ImportDeclaration declaration : unit.getImports()) {
            if (!declaration.isAsterisk()) {
                names.remove(declaration.getName().getIdentifier());
            } else if (!declaration.isStatic()) {
                hasOthers |= !declaration.getNameAsString().equals(JavaxNames.SHARED_PACKAGE);
            }
        }
        Set<String> moving = new TreeSet<>();
        Set<String> staying = new TreeSet<>();
        for (String name : names) {
            Fate fate = JavaxNames.of(JavaxNames.SHARED_PACKAGE + '.' + name).fate();
            if (fate == Fate.RENAME) {
                moving.add(name);
            } else if (fate == Fate.OTHER) {
                staying.add(name);
            }
        }
        return new SharedPackage(moving, staying, hasOthers);
    }

    /** Such imports are rare: only their files are walked through. */
    private static void collect(Node node, Set<String> names) {
        if (node instanceof AnnotationExpr annotation) {
            names.add(annotation.getNameAsString());
        } else if (node instanceof ClassOrInterfaceType type && type.getScope().isEmpty()) {
            names.add(type.getNameAsString());
        }
        node.getChildNodes().forEach(child -> collect(child, names));
    }

    /** What mends the import: with types that stay, it stays, too, and those that move are imported by their names. */
    Fix fix(ImportDeclaration declaration, RuleContext context) {
        JavaxName name = JavaxNames.of(JavaxNames.SHARED_PACKAGE);
        if (staying.isEmpty()) {
            return Renaming.fix(name, context.file().start(Imports.firstWord(declaration)), context);
        }
        StringBuilder text = new StringBuilder();
        for (String type : moving) {
            text.append("import ").append(name.twin()).append('.').append(type).append(";\n");
        }
        int start = context.file().start(declaration);
        Edit edit = new Edit(context.file().region(start, start), text.toString());
        String title = "Import " + List.copyOf(moving) + " of `" + name.twin() + "`";
        return hasOthers || !Renaming.isPlain(name, context) ? Fix.needsReview(title, edit) : Fix.safe(title, edit);
    }
}
