package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flags static fields that are not final: variables that the whole program shares. */
final class NonFinalStaticField implements Rule {
    enum Visibility {
        PUBLIC,
        PROTECTED,
        PACKAGE,
        PRIVATE
    }

    private static final Option<Set<Visibility>> VISIBILITY = Option.choices(
            "visibility", Visibility.class, Set.of(Visibility.values()), "fields of which visibility are reported");
    private static final Option<Boolean> ALLOW_VOLATILE_PRIVATE =
            Option.flag("allow-volatile-private", true, "whether private fields may be volatile instead of final");
    private static final Option<Boolean> ANNOTATIONS_EXEMPT = Option.flag(
            "annotations-exempt",
            true,
            "whether annotations, the code around the writes and `allow-volatile-private` can excuse a field");

    private static final RuleInfo INFO = RuleInfo.of("non-final-static-field", Severity.WARNING, "static variable")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(500, 493)
            .options(VISIBILITY, ALLOW_VOLATILE_PRIVATE, ANNOTATIONS_EXEMPT, Exported.INTERNAL_PACKAGES);

    /** Annotations by which a framework says that it sets the field. */
    private static final Set<String> SET_BY_FRAMEWORKS =
            Set.of("Inject", "Mock", "Captor", "TempDir", "Container", "TestParameter", "RegisterExtension");

    /** Annotations that tell nothing about who writes a field. */
    private static final Set<String> HARMLESS =
            Set.of("SuppressWarnings", "Deprecated", "Nullable", "NonNull", "Nonnull", "NotNull");

    private static final int MAX_RELATED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, NonFinalStaticField::check);
    }

    private static List<Finding> check(FieldDeclaration field, RuleContext context) {
        if (!field.isStatic() || field.isFinal() || Places.isInInterface(field)) {
            return List.of();
        }
        if (!context.option(VISIBILITY).contains(visibility(field))) {
            return List.of();
        }
        boolean exempt = context.option(ANNOTATIONS_EXEMPT);
        if (exempt && (isExcusedByAnnotation(field, context) || isVolatileOnPurpose(field, context))) {
            return List.of();
        }
        List<StaticWrites> all = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            all.add(StaticWrites.of(variable, context));
        }
        if (exempt && all.stream().allMatch(StaticWrites::isExcused)) {
            return List.of();
        }
        return List.of(finding(field, all, context));
    }

    private static Visibility visibility(FieldDeclaration field) {
        if (field.isPrivate()) {
            return Visibility.PRIVATE;
        }
        if (field.isPublic()) {
            return Visibility.PUBLIC;
        }
        return field.isProtected() ? Visibility.PROTECTED : Visibility.PACKAGE;
    }

    private static boolean isExcusedByAnnotation(FieldDeclaration field, RuleContext context) {
        for (AnnotationExpr annotation : field.getAnnotations()) {
            if (SET_BY_FRAMEWORKS.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return KnownAnnotations.LAZY_INIT
                .on(field, context.types())
                .or(KnownAnnotations.GUARDED_BY.on(field, context.types()))
                .isPossible();
    }

    private static boolean isVolatileOnPurpose(FieldDeclaration field, RuleContext context) {
        return field.isPrivate() && field.isVolatile() && context.option(ALLOW_VOLATILE_PRIVATE);
    }

    private static Finding finding(FieldDeclaration field, List<StaticWrites> all, RuleContext context) {
        List<StaticWrites.Place> places = new ArrayList<>();
        boolean certain = isWrittenByCodeAlone(field);
        boolean canBeFinal = !field.isVolatile();
        for (VariableDeclarator variable : field.getVariables()) {
            canBeFinal &= !LoopConditions.couldBecomeConstant(variable, context.file());
        }
        for (StaticWrites writes : all) {
            places.addAll(writes.known());
            certain &= writes.isComplete();
            canBeFinal &= writes.isAssignedOnce();
        }
        String name = "`" + field.getVariable(0).getNameAsString() + "`";
        if (!places.isEmpty()) {
            return written(context.atName(field, name + writtenMessage(places)), field, places);
        }
        if (!certain) {
            return context.atName(
                    field,
                    name + " is a static variable: whoever sees it can change it for the whole program; make it"
                            + " `final`, or keep the state in an object");
        }
        Finding finding = context.atName(
                field, name + " is never written after its initialization, but nothing keeps it so: make it `final`");
        return canBeFinal ? finding.withFix(addFinal(field, all, context)) : finding;
    }

    private static boolean isWrittenByCodeAlone(FieldDeclaration field) {
        for (AnnotationExpr annotation : field.getAnnotations()) {
            if (!HARMLESS.contains(annotation.getName().getIdentifier())) {
                return false;
            }
        }
        return true;
    }

    private static String writtenMessage(List<StaticWrites.Place> places) {
        String first = places.get(0).enclosing();
        String where = places.size() == 1 ? "`" + first + "`" : places.size() + " places, first in `" + first + "`";
        return " is global state, written in " + where
                + ": all threads and all tests share it; hand the value along, or keep it in an object";
    }

    private static Finding written(Finding finding, FieldDeclaration field, List<StaticWrites.Place> places) {
        Finding result = field.isPrivate() ? finding.withSeverity(Severity.INFO) : finding;
        for (int i = 0; i < Math.min(places.size(), MAX_RELATED); i++) {
            result = result.withRelated(
                    new RelatedLocation(places.get(i).path(), places.get(i).region(), "written here"));
        }
        return result;
    }

    private static Fix addFinal(FieldDeclaration field, List<StaticWrites> all, RuleContext context) {
        Region before = context.file()
                .region(
                        context.file().start(field.getElementType()),
                        context.file().start(field.getElementType()));
        String title = "Make `" + field.getVariable(0).getNameAsString() + "` final";
        Edit edit = new Edit(before, "final ");
        boolean othersKnow = !field.isPrivate() && Exported.isExported(field, context);
        boolean isSafe = !othersKnow && all.stream().allMatch(StaticWrites::isAloneWithItsName);
        return isSafe ? Fix.safe(title, edit) : Fix.needsReview(title, edit);
    }
}
