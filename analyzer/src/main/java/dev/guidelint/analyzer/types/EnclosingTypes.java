package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names and sketches of the types declared in one file. Local and anonymous types have no qualified name in the language;
 * here they get one from the offset at which they start ({@code p.Outer.<120>.Local}), so that they have headers like all
 * others.
 */
final class EnclosingTypes {
    private final TypeLookup lookup;
    private final ImportTable imports;
    private final Map<Node, String> names = new IdentityHashMap<>();
    private final Map<String, TypeSketch> sketches = new HashMap<>();

    EnclosingTypes(TypeLookup lookup, ImportTable imports, List<TypeSketch> sketches) {
        this.lookup = lookup;
        this.imports = imports;
        for (TypeSketch sketch : sketches) {
            this.sketches.putIfAbsent(sketch.name(), sketch);
        }
    }

    /** The innermost node around a node that declares a type and has the node in its body. */
    static Optional<Node> around(Node node) {
        Node child = node;
        Node parent = node.getParentNode().orElse(null);
        while (parent != null) {
            if (isTypeAround(parent, child)) {
                return Optional.of(parent);
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a node declares a type and has the given child in its body. */
    static boolean isTypeAround(Node node, Node child) {
        if (node instanceof TypeDeclaration<?>) {
            return true;
        }
        // An argument of "new X(...) {...}" stands outside the body.
        return (node instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent()
                        && child instanceof BodyDeclaration<?>)
                || (node instanceof EnumConstantDeclaration && child instanceof BodyDeclaration<?>);
    }

    /** The sketch of the innermost type around a node. */
    Optional<TypeSketch> sketchAround(Node node) {
        return around(node).flatMap(this::sketch);
    }

    /** The sketch of the type that a node declares. */
    Optional<TypeSketch> sketch(Node declaration) {
        return Optional.ofNullable(sketches.get(name(declaration)));
    }

    /** The type that a node declares. */
    JavaType type(Node declaration) {
        String name = name(declaration);
        TypeSketch sketch = sketches.get(name);
        if (sketch == null) {
            return JavaType.declared(name);
        }
        JavaType[] arguments = sketch.typeParameters().stream()
                .map(parameter -> JavaType.variable(parameter.name()))
                .toArray(JavaType[]::new);
        return JavaType.declared(name, arguments);
    }

    /** The qualified name of the type that a node declares. */
    String name(Node declaration) {
        String known = names.get(declaration);
        if (known == null) {
            known = computeName(declaration);
            names.put(declaration, known);
        }
        return known;
    }

    private String computeName(Node declaration) {
        Node parent = declaration.getParentNode().orElse(null);
        if (declaration instanceof TypeDeclaration<?> type) {
            String simple = type.getNameAsString();
            if (parent instanceof CompilationUnit) {
                return imports.packageName().isEmpty() ? simple : imports.packageName() + "." + simple;
            }
            if (parent instanceof TypeDeclaration<?> outer) {
                String name = name(outer) + "." + simple;
                sketchLocal(type, name, outer);
                return name;
            }
            Optional<Node> outer = around(declaration);
            boolean isMember = outer.isPresent() && outer.get() == parent;
            String prefix = outer.map(this::name).orElse("");
            String name = prefix + (isMember ? "." : ".<" + start(declaration) + ">.") + simple;
            outer.ifPresent(node -> sketchLocal(type, name, node));
            return name;
        }
        Optional<Node> outer = around(declaration);
        String name = outer.map(this::name).orElse("") + ".<" + start(declaration) + ">";
        outer.flatMap(this::sketch).ifPresent(sketch -> sketchBody(declaration, name, sketch));
        return name;
    }

    private void sketchLocal(TypeDeclaration<?> type, String name, Node outer) {
        if (!sketches.containsKey(name)) {
            add(Sketcher.sketch(type, name, imports, sketch(outer)));
        }
    }

    private void sketchBody(Node declaration, String name, TypeSketch outer) {
        if (declaration instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            TypeSyntax supertype = TypeSyntax.of(creation.getType());
            JavaType resolved = new NameResolver(lookup).resolve(supertype, Optional.of(outer), imports);
            boolean isInterface =
                    lookup.header(resolved.name()).map(TypeHeader::isInterface).orElse(false);
            add(Sketcher.sketchBody(creation.getAnonymousClassBody().get(), name, supertype, isInterface, outer));
        } else if (declaration instanceof EnumConstantDeclaration constant) {
            TypeSyntax supertype = new TypeSyntax(outer.simpleName(), false, List.of(), 0);
            add(Sketcher.sketchBody(constant.getClassBody(), name, supertype, false, outer));
        }
    }

    private void add(TypeSketch sketch) {
        sketches.put(sketch.name(), sketch);
        lookup.addLocal(sketch);
    }

    private static String start(Node node) {
        return node.getBegin().map(begin -> begin.line + ":" + begin.column).orElse("");
    }
}
