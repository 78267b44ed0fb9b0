package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.List;

/** Which declarations the rules of this chapter ask for documentation. */
final class DocScope {
    /** Which members are asked for tags. */
    enum Members {
        /** Those that others can use. */
        EXPORTED,
        /** All that have a doc comment. */
        ALL
    }

    static final Option<Exported.Scope> MIN_VISIBILITY = Option.choice(
            "min-visibility",
            Exported.Scope.PROTECTED,
            "whether protected types and members are asked for documentation, or only public ones");

    static final Option<Boolean> MODULE_AWARE = Option.flag(
            "module-aware",
            true,
            "whether packages that `module-info.java` does not export to everybody are left alone");

    private DocScope() {}

    /** Whether a type or member is exported in the sense of the rule's options; options it does not have count as default. */
    static boolean isExported(BodyDeclaration<?> declaration, RuleContext context) {
        return Exported.isExported(declaration, context, context.option(MIN_VISIBILITY), context.option(MODULE_AWARE));
    }

    /** Whether one of the annotations has one of the given simple names. */
    static boolean hasAnnotation(NodeWithAnnotations<?> node, List<String> simpleNames) {
        if (simpleNames.isEmpty()) {
            return false;
        }
        for (AnnotationExpr annotation : node.getAnnotations()) {
            if (simpleNames.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file is the {@code package-info.java} of its package. */
    static boolean isPackageInfo(SourceFile file) {
        return file.path().equals("package-info.java") || file.path().endsWith("/package-info.java");
    }
}
