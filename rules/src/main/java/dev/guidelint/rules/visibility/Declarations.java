package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;

/** What is so of types and members alike. */
final class Declarations {
    private Declarations() {}

    /** The name of a type or member; of a field, that of its first variable. */
    static String name(BodyDeclaration<?> declaration) {
        if (declaration instanceof FieldDeclaration field) {
            return field.getVariable(0).getNameAsString();
        }
        if (declaration instanceof CallableDeclaration<?> callable) {
            return callable.getNameAsString();
        }
        return declaration instanceof TypeDeclaration<?> type ? type.getNameAsString() : "";
    }

    /** Whether a declaration or a type around it has an annotation by which some tool may find it. */
    static boolean isAnnotated(BodyDeclaration<?> declaration) {
        Node node = declaration;
        while (node instanceof BodyDeclaration<?> current) {
            if (AnnotationNames.hasForeign(current)) {
                return true;
            }
            node = current.getParentNode().orElse(null);
        }
        return false;
    }

    /** Where one more modifier would stand, in front of those that there are and behind the annotations. */
    static int beforeModifiers(BodyDeclaration<?> declaration, SourceFile file) {
        if (declaration instanceof NodeWithModifiers<?> modified
                && modified.getModifiers().isNonEmpty()) {
            return file.start(modified.getModifiers().get(0));
        }
        int start = file.start(declaration);
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            start = file.end(annotation);
        }
        while (Character.isWhitespace(file.text().charAt(start))) {
            start++;
        }
        return start;
    }
}
