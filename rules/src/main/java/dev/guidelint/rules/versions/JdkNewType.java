package dev.guidelint.rules.versions;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags names that come by an import of a whole package, where the JDK has got a type of that name. */
final class JdkNewType implements Rule {
    private static final RuleInfo INFO =
            ApiFindings.info("jdk-new-type", Severity.ERROR, "name that a new type of the JDK makes ambiguous");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, JdkNewType::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        if (context.project().target() <= context.project().release()) {
            return List.of();
        }
        Set<String> onDemand = new HashSet<>();
        for (ImportDeclaration declaration : unit.getImports()) {
            if (declaration.isAsterisk() && !declaration.isStatic()) {
                onDemand.add(declaration.getNameAsString());
            }
        }
        if (onDemand.isEmpty()) {
            return List.of();
        }
        Map<String, String> added = new HashMap<>();
        Set<String> packages = new HashSet<>(onDemand);
        packages.add("java.lang");
        for (String name : packages) {
            context.project().jdk().newTypes(name).forEach(type -> added.put(type, name));
        }
        List<Finding> findings = new ArrayList<>();
        if (!added.isEmpty()) {
            visit(unit, added, onDemand, context, findings);
        }
        return findings;
    }

    private static void visit(
            Node node, Map<String, String> added, Set<String> onDemand, RuleContext context, List<Finding> findings) {
        if (node instanceof ImportDeclaration) {
            return;
        }
        named(node, added, context)
                .filter(type -> type.isDeclared() && isAmbiguous(type, added, onDemand))
                .ifPresent(
                        type -> findings.add(finding(node, type, added.getOrDefault(type.simpleName(), ""), context)));
        for (Node child : node.getChildNodes()) {
            visit(child, added, onDemand, context, findings);
        }
    }

    private static Optional<JavaType> named(Node node, Map<String, String> added, RuleContext context) {
        if (node instanceof ClassOrInterfaceType type
                && type.getScope().isEmpty()
                && added.containsKey(type.getNameAsString())) {
            return Optional.of(context.types().resolve(type));
        }
        if (node instanceof AnnotationExpr annotation && added.containsKey(annotation.getNameAsString())) {
            return Optional.of(JavaType.declared(context.types().annotationType(annotation)));
        }
        if (node instanceof NameExpr name && added.containsKey(name.getNameAsString())) {
            return context.types()
                    .symbol(name)
                    .filter(symbol -> symbol instanceof Symbol.TypeName)
                    .map(Symbol::type);
        }
        return Optional.empty();
    }

    /** The name comes from another of the packages that are imported on demand. */
    private static boolean isAmbiguous(JavaType type, Map<String, String> added, Set<String> onDemand) {
        int dot = type.name().lastIndexOf('.');
        String from = dot < 0 ? "" : type.name().substring(0, dot);
        return onDemand.contains(from) && !from.equals(added.get(type.simpleName()));
    }

    private static Finding finding(Node node, JavaType type, String packageName, RuleContext context) {
        String name = type.simpleName();
        String key = packageName + "." + name;
        String text = "`%s` is in `%s` as well by then, so the name is ambiguous: import `%s` by its name"
                .formatted(name, packageName, type.name());
        return context.at(context.file().region(node), node, text)
                .withConcern(Concern.of(Level.BREAKS, key, 1)
                        .since(context.project().jdk().since(key))
                        .once()
                        .advice("import `" + type.name() + "` by its name"));
    }
}
