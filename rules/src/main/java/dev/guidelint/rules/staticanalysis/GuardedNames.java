package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Types;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that guarded members have. Few types have any, so that a look at this set saves finding out what each name in a
 * file stands for.
 */
final class GuardedNames {
    private GuardedNames() {}

    private record InFile() {}

    private record InType(String name) {}

    /** Names of guarded members, methods with parentheses, that the file can use without saying whose they are. */
    static Set<String> inFile(RuleContext context) {
        return context.file().derive(new InFile(), key -> collect(context.file().unit(), context.types()));
    }

    /** Names of guarded members, methods with parentheses, that a type declares or inherits. */
    static Set<String> inType(String type, RuleContext context) {
        return context.file().derive(new InType(type), key -> Members.guarded(key.name(), context.types()));
    }

    private static Set<String> collect(CompilationUnit unit, Types types) {
        Set<String> names = new HashSet<>();
        unit.walk(node -> {
            if (node instanceof TypeDeclaration<?> || isAnonymousClass(node)) {
                names.addAll(Members.guarded(TypesAround.name(node, types), types));
            }
        });
        for (ImportDeclaration declaration : unit.getImports()) {
            if (declaration.isStatic()) {
                String name = declaration.getNameAsString();
                String owner = declaration.isAsterisk() ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
                names.addAll(Members.guarded(owner, types));
            }
        }
        return names;
    }

    private static boolean isAnonymousClass(Node node) {
        return node instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent();
    }
}
