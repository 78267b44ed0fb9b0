package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Flags annotation types of the project, and annotations by which frameworks run the code. */
final class PythonAnnotation implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-annotation", Severity.INFO, "annotation type, or annotations of a framework")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int FRAMEWORK_WEIGHT = 8;
    private static final Concern OWN = Concerns.cost(
            "own annotation type", 2, "a decorator, `typing.Annotated`, or the metadata of an `attrs` field");

    @Override
    public void register(Subscriptions on) {
        on.each(AnnotationDeclaration.class, PythonAnnotation::checkDeclaration);
        on.each(MarkerAnnotationExpr.class, PythonAnnotation::checkUse);
        on.each(SingleMemberAnnotationExpr.class, PythonAnnotation::checkUse);
        on.each(NormalAnnotationExpr.class, PythonAnnotation::checkUse);
    }

    private static List<Finding> checkDeclaration(AnnotationDeclaration type, RuleContext context) {
        return List.of(context.atName(
                        type,
                        "`@%s` is an annotation of your own: Python has decorators, which run, and metadata on types, so decide which of them it becomes"
                                .formatted(type.getNameAsString()))
                .withConcern(OWN));
    }

    private static List<Finding> checkUse(AnnotationExpr annotation, RuleContext context) {
        String name = annotation.getName().getIdentifier();
        if (name.equals("Override") || name.equals("SuppressWarnings") || name.equals("Deprecated")) {
            return List.of();
        }
        String type = context.types().annotationType(annotation);
        Optional<PythonLibraries.Library> library = PythonLibraries.annotatedBy(type);
        if (library.isEmpty()
                || PythonLibraries.isOwn(library.get().prefix(), context)
                || !Once.isFirst(
                        context.file(), PythonAnnotation.class, library.get().prefix())) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(annotation.getName()),
                        annotation,
                        "`@%s` lets `%s` do the work: no Python framework reads it, so this part is designed anew"
                                .formatted(name, library.get().prefix()))
                .withConcern(Concerns.cost(
                                library.get().prefix(),
                                FRAMEWORK_WEIGHT,
                                library.get().advice())
                        .about(type)));
    }
}
