package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithBlockStmt;
import com.github.javaparser.ast.nodeTypes.NodeWithOptionalBlockStmt;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceFile;

/** Where a finding points: the tokens that rules name as their anchors, and the declaration around them. */
public final class Anchors {
    private Anchors() {}

    /** The declared identifier; of a field, that of its first variable; the whole node if it declares nothing. */
    public static Region name(Node node, SourceFile file) {
        if (node instanceof FieldDeclaration field) {
            return file.region(field.getVariable(0).getName());
        }
        if (node instanceof NodeWithSimpleName<?> named) {
            return file.region(named.getName());
        }
        return file.region(node);
    }

    /** The last identifier of a type: {@code Entry} in {@code Map.Entry<K, V>[]}. */
    public static Region type(Type type, SourceFile file) {
        if (type instanceof ArrayType array) {
            return type(array.getElementType(), file);
        }
        if (type instanceof ClassOrInterfaceType reference) {
            return file.region(reference.getName());
        }
        return file.region(type);
    }

    /** The keyword that a statement starts with. */
    public static Region keyword(Statement statement, String keyword, SourceFile file) {
        int start = file.start(statement);
        return file.region(start, start + keyword.length());
    }

    /** The first token of an expression, its receiver chain included. */
    public static Region firstToken(Expression expression, SourceFile file) {
        int start = file.start(expression);
        return file.region(start, tokenEnd(file.text(), start));
    }

    /** The {@code @} of an annotation. */
    public static Region annotation(AnnotationExpr annotation, SourceFile file) {
        int start = file.start(annotation);
        return file.region(start, start + 1);
    }

    /** The innermost declaration that holds a node: from its first modifier or annotation to the token before its body. */
    public static Region context(Node node, SourceFile file) {
        Node declaration = node;
        while (!(declaration instanceof BodyDeclaration<?>) && !(declaration instanceof ImportDeclaration)) {
            Node parent = declaration.getParentNode().orElse(null);
            if (parent == null || parent.getRange().isEmpty()) {
                return file.region(node);
            }
            if (parent instanceof CompilationUnit) {
                return file.region(declaration);
            }
            declaration = parent;
        }
        int start = file.start(declaration);
        int end = headerEnd(declaration, file);
        return file.region(start, Math.max(end, start));
    }

    private static int headerEnd(Node declaration, SourceFile file) {
        if (declaration instanceof TypeDeclaration<?> type) {
            return trimBack(file.text(), bodyStart(type, file));
        }
        if (declaration instanceof NodeWithOptionalBlockStmt<?> method
                && method.getBody().isPresent()) {
            return trimBack(file.text(), file.start(method.getBody().get()));
        }
        if (declaration instanceof NodeWithBlockStmt<?> constructor) {
            return trimBack(file.text(), file.start(constructor.getBody()));
        }
        return file.end(declaration);
    }

    /** The offset of the brace that opens a type's body. */
    public static int bodyStart(TypeDeclaration<?> type, SourceFile file) {
        int from = file.end(type.getName());
        for (Node child : type.getChildNodes()) {
            if (child instanceof BodyDeclaration<?> || child instanceof AnnotationExpr || child instanceof Modifier) {
                continue;
            }
            if (child.getRange().isPresent()) {
                from = Math.max(from, file.end(child));
            }
        }
        int brace = file.text().indexOf('{', from);
        return brace < 0 ? file.end(type) : brace;
    }

    /** What a declaration is indented by; empty if something else stands before it on its line. */
    public static String indentation(Node declaration, SourceFile file) {
        int start = file.start(declaration);
        String before = file.text().substring(file.text().lastIndexOf('\n', start - 1) + 1, start);
        return before.isBlank() ? before : "";
    }

    private static int trimBack(String text, int end) {
        int result = end;
        while (result > 0 && Character.isWhitespace(text.charAt(result - 1))) {
            result--;
        }
        return result;
    }

    private static int tokenEnd(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (first == '"' || first == '\'') {
            while (end < text.length() && text.charAt(end) != first && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
        if (Character.isJavaIdentifierPart(first)) {
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
