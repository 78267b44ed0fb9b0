package dev.guidelint.rules.tests;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Locale;

/** What becomes of temporary files. */
final class TemporaryFiles {
    private static final List<String> DELETING = List.of("delete", "clean", "remove", "purge", "temporaryfolder");

    private TemporaryFiles() {}

    /** Whether somebody may delete what a call creates. */
    static boolean mayBeDeleted(MethodCallExpr call, RuleContext context) {
        return hasFolder(call, context)
                || isHandedOut(call)
                || context.file()
                        .derive(
                                new Deletes(context.file().path()),
                                part -> deletes(context.file().unit()))
                || isInHierarchy(call, context);
    }

    /** Whether a call says where: the folder may be one that is deleted. */
    private static boolean hasFolder(MethodCallExpr call, RuleContext context) {
        List<Expression> arguments = call.getArguments();
        boolean isOfFile =
                call.getScope().map(scope -> scope.toString().endsWith("File")).orElse(false);
        if (isOfFile) {
            return arguments.size() > 2 && !Written.inner(arguments.get(2)).isNullLiteralExpr();
        }
        if (arguments.isEmpty()) {
            return true;
        }
        Expression first = Written.inner(arguments.get(0));
        boolean isPrefix = first instanceof StringLiteralExpr
                || first.isNullLiteralExpr()
                || context.types().typeOf(first).equals(JavaType.STRING);
        return !isPrefix;
    }

    /** Whether a method that is no test returns the file: whoever asked for it may delete it. */
    private static boolean isHandedOut(Node call) {
        Node node = call.getParentNode().orElse(null);
        boolean isReturned = false;
        while (node != null && !(node instanceof MethodDeclaration)) {
            isReturned |= node instanceof ReturnStmt;
            node = node.getParentNode().orElse(null);
        }
        return isReturned
                || !(node instanceof MethodDeclaration method)
                || !method.getType().isVoidType();
    }

    /** The key of whether a file deletes anything. */
    private record Deletes(String path) {}

    private static boolean deletes(CompilationUnit unit) {
        return unit.getTypes().stream().anyMatch(TemporaryFiles::mentionsDeleting);
    }

    private static boolean mentionsDeleting(Node node) {
        if (node instanceof AnnotationExpr annotation
                && annotation.getName().getIdentifier().equals("TempDir")) {
            return true;
        }
        if (node instanceof SimpleName name) {
            String lower = name.getIdentifier().toLowerCase(Locale.ROOT);
            for (String word : DELETING) {
                if (lower.contains(word)) {
                    return true;
                }
            }
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            if (mentionsDeleting(children.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a superclass that is not one of a test framework may clean up. */
    private static boolean isInHierarchy(Node call, RuleContext context) {
        Node node = call;
        while (node != null) {
            if (node instanceof ClassOrInterfaceDeclaration type
                    && !type.isInterface()
                    && !type.getExtendedTypes().isEmpty()
                    && !context.types().resolve(type.getExtendedTypes(0)).is("junit.framework.TestCase")) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
