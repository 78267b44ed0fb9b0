package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.modules.ModuleDirective;
import com.github.javaparser.ast.modules.ModuleExportsDirective;
import com.github.javaparser.ast.nodeTypes.NodeWithMembers;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Project.Write;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the facts of one file: its types' headers, which fields it may write, what it creates and refers to. */
public final class FactsCollector {
    private final SourceFile file;
    private final ImportTable imports;
    private final List<TypeSketch> types = new ArrayList<>();
    private final Map<String, List<Write>> writes = new HashMap<>();
    private final Set<String> created = new HashSet<>();
    private final Set<String> annotations = new HashSet<>();
    private final MentionCollector mentions = new MentionCollector();

    private FactsCollector(SourceFile file) {
        this.file = file;
        this.imports = ImportTable.of(file.unit());
    }

    /** The facts of a file, without its uses of types. */
    static FileFacts collect(SourceFile file) {
        return collect(file, false);
    }

    /**
     * The facts of a file.
     *
     * @param file the file
     * @param withUses whether somebody wants to know which types its code uses
     */
    public static FileFacts collect(SourceFile file, boolean withUses) {
        FactsCollector collector = new FactsCollector(file);
        CompilationUnit unit = file.unit();
        String packageName = collector.imports.packageName();
        unit.getPackageDeclaration()
                .filter(declaration -> !declaration.getAnnotations().isEmpty())
                .ifPresent(declaration -> collector.types.add(Sketcher.sketchPackage(declaration, collector.imports)));
        for (TypeDeclaration<?> type : unit.getTypes()) {
            collector.type(type, packageName.isEmpty() ? "" : packageName + ".", Optional.empty());
        }
        collector.walk(unit, packageName, false);
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return new FileFacts(
                file.path(),
                file.sourceSet(),
                packageName,
                List.copyOf(collector.types),
                collector.writes,
                collector.created,
                collector.annotations,
                unit.getPackageDeclaration()
                        .map(declaration -> simpleNames(declaration.getAnnotations()))
                        .orElse(Set.of()),
                new FileFacts.Mentions(collector.mentions.result()),
                name.equals("package-info.java"),
                unit.getPackageDeclaration().map(collector::isDocumented).orElse(false),
                TestFactsCollector.collect(file),
                withUses
                        ? Optional.of(new FileFacts.Uses(file.lines().count(), UseCollector.collect(file)))
                        : Optional.empty(),
                unit.getModule().map(module -> {
                    List<String> exports = new ArrayList<>();
                    for (ModuleDirective directive : module.getDirectives()) {
                        if (directive instanceof ModuleExportsDirective export
                                && export.getModuleNames().isEmpty()) {
                            exports.add(export.getNameAsString());
                        }
                    }
                    return new FileFacts.ModuleFacts(
                            module.getNameAsString(), List.copyOf(exports), simpleNames(module.getAnnotations()));
                }));
    }

    private static Set<String> simpleNames(List<AnnotationExpr> annotations) {
        Set<String> names = new HashSet<>();
        for (AnnotationExpr annotation : annotations) {
            names.add(annotation.getName().getIdentifier());
        }
        return names;
    }

    private boolean isDocumented(PackageDeclaration declaration) {
        int start = file.start(declaration);
        for (SourceComment comment : file.comments()) {
            if (comment.end() <= start && comment.isDoc()) {
                return true;
            }
        }
        return false;
    }

    private void type(TypeDeclaration<?> type, String prefix, Optional<TypeSketch> outer) {
        String name = prefix + type.getNameAsString();
        TypeSketch sketch = Sketcher.sketch(type, name, imports, outer);
        types.add(sketch);
        nested(type, name, Optional.of(sketch));
    }

    private void nested(NodeWithMembers<?> type, String name, Optional<TypeSketch> outer) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> inner) {
                type(inner, name + ".", outer);
            }
        }
    }

    private void walk(Node node, String enclosing, boolean inInitializer) {
        String name = enclosing;
        boolean initializer = inInitializer;
        mentions.visit(node);
        if (node instanceof TypeDeclaration<?> type) {
            name = enclosing.isEmpty() ? type.getNameAsString() : enclosing + "." + type.getNameAsString();
            initializer = false;
        } else if (node instanceof InitializerDeclaration declaration) {
            initializer = declaration.isStatic();
        } else if (node instanceof AssignExpr assign) {
            write(assign.getTarget(), name, initializer);
        } else if (node instanceof UnaryExpr unary && isStep(unary.getOperator())) {
            write(unary.getExpression(), name, initializer);
        } else if (node instanceof ObjectCreationExpr creation) {
            created.add(creation.getType().getNameAsString());
        } else if (node instanceof MethodReferenceExpr reference
                && reference.getIdentifier().equals("new")) {
            createdBy(reference.getScope());
        } else if (node instanceof AnnotationExpr annotation) {
            annotations.add(annotation.getName().getIdentifier());
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i), name, initializer);
        }
    }

    private void createdBy(Expression scope) {
        if (scope instanceof TypeExpr type && type.getType() instanceof ClassOrInterfaceType reference) {
            created.add(reference.getNameAsString());
        }
    }

    private static boolean isStep(UnaryExpr.Operator operator) {
        return switch (operator) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    private void write(Expression target, String enclosing, boolean inInitializer) {
        if (target instanceof EnclosedExpr enclosed) {
            write(enclosed.getInner(), enclosing, inInitializer);
        } else if (target instanceof NameExpr name) {
            add(name.getName(), "", enclosing, inInitializer);
        } else if (target instanceof FieldAccessExpr access) {
            add(access.getName(), file.text(access.getScope()), enclosing, inInitializer);
        }
    }

    private void add(SimpleName name, String qualifier, String enclosing, boolean inInitializer) {
        // Local variables are in here, too: telling them apart costs more than the few entries they add.
        writes.computeIfAbsent(name.getIdentifier(), key -> new ArrayList<>())
                .add(new Write(file.path(), file.region(name), qualifier, enclosing, inInitializer));
    }
}
