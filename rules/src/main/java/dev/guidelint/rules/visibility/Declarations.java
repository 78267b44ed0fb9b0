package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Modifier;
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

    /** Where a first modifier would stand. */
    static int afterAnnotations(BodyDeclaration<?> declaration, SourceFile file) {
        int start = file.start(declaration);
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            start = Math.max(start, file.end(annotation));
        }
        if (declaration instanceof NodeWithModifiers<?> modified) {
            for (Modifier modifier : modified.getModifiers()) {
                int before = file.start(modifier);
                if (before < start) {
                    // A modifier before an annotation: in front of everything is right, too.
                    return file.start(declaration);
                }
            }
        }
        String text = file.text();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
