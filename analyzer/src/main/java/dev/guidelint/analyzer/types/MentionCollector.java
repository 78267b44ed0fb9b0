package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Mention;
import java.util.HashSet;
import java.util.Set;

/** Collects what a file mentions. */
final class MentionCollector {
    private final Set<Integer> found = new HashSet<>();

    /** Takes note of what a node mentions by itself, without the nodes in it. */
    void visit(Node node) {
        if (node instanceof NameExpr name) {
            add(Mention.name(name.getNameAsString()));
        } else if (node instanceof MethodCallExpr call) {
            add(Mention.call(call.getNameAsString(), call.getArguments().size()));
        } else if (node instanceof FieldAccessExpr access) {
            add(Mention.member(access.getNameAsString()));
        } else if (node instanceof ClassOrInterfaceType type) {
            add(Mention.name(type.getNameAsString()));
        } else if (node instanceof ObjectCreationExpr creation) {
            creation(creation);
        } else if (node instanceof MethodReferenceExpr reference) {
            reference(reference);
        } else if (node instanceof AnnotationExpr annotation) {
            add(Mention.name(annotation.getName().getIdentifier()));
        } else if (node instanceof StringLiteralExpr text) {
            add(Mention.text(text.getValue()));
        } else if (node instanceof ImportDeclaration declaration) {
            importOf(declaration);
        } else if (node instanceof ExplicitConstructorInvocationStmt call && !call.isThis()) {
            add(Mention.call("super", call.getArguments().size()));
        }
    }

    private void creation(ObjectCreationExpr creation) {
        String type = creation.getType().getNameAsString();
        add(Mention.creation(type, creation.getArguments().size()));
        if (creation.getAnonymousClassBody().isPresent()) {
            add(Mention.extension(type));
        }
    }

    private void reference(MethodReferenceExpr reference) {
        add(Mention.reference(reference.getIdentifier()));
        Expression scope = reference.getScope();
        if (scope instanceof TypeExpr type && reference.getIdentifier().equals("new")) {
            String written = type.getTypeAsString();
            add(Mention.reference(
                    simple(written.contains("<") ? written.substring(0, written.indexOf('<')) : written) + "::new"));
        }
    }

    private void importOf(ImportDeclaration declaration) {
        Name name = declaration.getName();
        if (!declaration.isStatic()) {
            if (!declaration.isAsterisk()) {
                add(Mention.name(name.getIdentifier()));
            }
        } else if (declaration.isAsterisk()) {
            add(Mention.importOfAll(name.getIdentifier()));
        } else {
            add(Mention.member(name.getIdentifier()));
            add(Mention.reference(name.getIdentifier()));
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void add(Mention mention) {
        found.add(hash(mention));
    }

    /** Mentions are kept as numbers, to be small. Two that share a number are taken for one, which hides but never shows. */
    static int hash(Mention mention) {
        return mention.key().hashCode();
    }

    /** What was found. */
    int[] result() {
        int[] result = new int[found.size()];
        int i = 0;
        for (int hash : found) {
            result[i++] = hash;
        }
        return result;
    }
}
