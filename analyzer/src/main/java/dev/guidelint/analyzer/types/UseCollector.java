package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.UnionType;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects which types a file uses when it runs, each once per type that uses it. */
final class UseCollector {
    private final SourceFile file;
    private final Map<Key, TypeUse> uses = new LinkedHashMap<>();

    private record Key(String scope, String name) {}

    private UseCollector(SourceFile file) {
        this.file = file;
    }

    /** The uses, in order of their first places. */
    static List<TypeUse> collect(SourceFile file) {
        UseCollector collector = new UseCollector(file);
        CompilationUnit unit = file.unit();
        for (ImportDeclaration declaration : unit.getImports()) {
            collector.staticImport(declaration);
        }
        String packageName = file.packageName();
        for (TypeDeclaration<?> type : unit.getTypes()) {
            collector.walk(type, packageName);
        }
        return List.copyOf(collector.uses.values());
    }

    private void staticImport(ImportDeclaration declaration) {
        if (declaration.isStatic()) {
            String name = declaration.getNameAsString();
            int dot = name.lastIndexOf('.');
            add("", declaration.isAsterisk() || dot < 0 ? name : name.substring(0, dot), true, declaration);
        }
    }

    private void walk(Node node, String enclosing) {
        String name = enclosing;
        if (node instanceof TypeDeclaration<?> type) {
            name = enclosing.isEmpty() ? type.getNameAsString() : enclosing + "." + type.getNameAsString();
        }
        if (node instanceof ClassOrInterfaceType type) {
            if (isUse(type)) {
                add(name, TypeSyntax.writtenName(type), isOnLoad(type), type);
            }
        } else if (node instanceof NameExpr expression) {
            if (startsUpperCase(expression.getNameAsString()) && isScope(expression)) {
                add(name, expression.getNameAsString(), isOnLoad(expression), expression);
            }
        } else if (node instanceof FieldAccessExpr access) {
            if (startsUpperCase(access.getNameAsString()) && isScope(access) && isPackage(access.getScope())) {
                add(name, file.text(access), isOnLoad(access), access);
            }
        } else if (node instanceof AnnotationExpr annotation) {
            add(name, annotation.getNameAsString(), true, annotation.getName());
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i), name);
        }
    }

    private void add(String scope, String name, boolean onLoad, Node place) {
        Key key = new Key(scope, name);
        TypeUse known = uses.get(key);
        // The stronger use is the one to be shown.
        if (known == null || (onLoad && !known.onLoad())) {
            uses.put(key, new TypeUse(scope, name, onLoad, file.region(place)));
        }
    }

    private static boolean startsUpperCase(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    /** Whether something follows the expression behind a dot or a double colon. */
    private static boolean isScope(Expression expression) {
        Optional<Node> parent = expression.getParentNode();
        if (parent.isEmpty()) {
            return false;
        }
        if (parent.get() instanceof MethodCallExpr call) {
            return call.getScope().filter(scope -> scope == expression).isPresent();
        }
        return parent.get() instanceof FieldAccessExpr || parent.get() instanceof MethodReferenceExpr;
    }

    /** Whether an expression could be the name of a package: {@code a.b}. */
    private static boolean isPackage(Expression expression) {
        if (expression instanceof FieldAccessExpr access) {
            return !startsUpperCase(access.getNameAsString()) && isPackage(access.getScope());
        }
        return expression instanceof NameExpr name && !startsUpperCase(name.getNameAsString());
    }

    private static boolean isUse(ClassOrInterfaceType type) {
        Node parent = type.getParentNode().orElse(null);
        if (parent instanceof ObjectCreationExpr creation) {
            return creation.getType() == type;
        }
        if (parent instanceof ClassOrInterfaceDeclaration declaration) {
            return declaration.getExtendedTypes().contains(type)
                    || declaration.getImplementedTypes().contains(type);
        }
        if (parent instanceof Parameter) {
            return parent.getParentNode().filter(CatchClause.class::isInstance).isPresent();
        }
        // Types are united in catch clauses only.
        return parent instanceof EnumDeclaration
                || parent instanceof RecordDeclaration
                || parent instanceof UnionType
                || parent instanceof InstanceOfExpr
                || parent instanceof PatternExpr
                || (parent instanceof ClassExpr literal && !isForLogger(literal))
                || parent instanceof TypeExpr;
    }

    /** Whether a class gives a logger its name, and is not needed otherwise. */
    private static boolean isForLogger(ClassExpr literal) {
        return literal.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getNameAsString().startsWith("getLog");
    }

    /** Whether the program comes to a place as soon as the file is loaded: supertypes and static initializers. */
    private static boolean isOnLoad(Node place) {
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof CallableDeclaration<?>
                    || node instanceof CompactConstructorDeclaration
                    || node instanceof LambdaExpr
                    || (node instanceof MethodReferenceExpr)) {
                return false;
            }
            if (node instanceof InitializerDeclaration initializer) {
                return initializer.isStatic();
            }
            if (node instanceof FieldDeclaration field) {
                return field.isStatic()
                        || field.getParentNode()
                                .filter(parent ->
                                        parent instanceof ClassOrInterfaceDeclaration type && type.isInterface())
                                .isPresent();
            }
            if (node instanceof TypeDeclaration<?> || node instanceof EnumConstantDeclaration) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return true;
    }
}
