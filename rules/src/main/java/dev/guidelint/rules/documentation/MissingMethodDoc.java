package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Accessors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import java.util.List;

/** Flags an exported method, constructor or annotation member without a doc comment. */
final class MissingMethodDoc implements Rule {
    /** How it is found out that a method overrides another. */
    enum Overriding {
        /** By what supertypes declare, or by annotation. */
        RESOLVED,
        /** By {@code @Override} alone. */
        ANNOTATION
    }

    private static final Option<Boolean> ACCESSORS =
            Option.flag("accessors", false, "whether getters and setters that do nothing else need documentation");
    private static final Option<Boolean> MAIN =
            Option.flag("main", false, "whether `main(String[])` needs documentation");
    private static final Option<Boolean> EMPTY_CONSTRUCTORS = Option.flag(
            "empty-constructors", false, "whether constructors without parameters and statements need documentation");
    private static final Option<Integer> MIN_LINES = Option.number(
            "min-lines",
            -1,
            "methods whose bodies have at most this many lines between the braces need no documentation");
    private static final Option<Overriding> OVERRIDES = Option.choice(
            "overrides", Overriding.RESOLVED, "whether supertypes or only `@Override` tell that a method overrides");
    private static final Option<List<String>> SKIP_ANNOTATIONS = Option.list(
            "skip-annotations", List.of(), "simple names of annotations whose methods need no documentation");
    private static final Option<Boolean> SKIP_DEPRECATED = Option.flag(
            "skip-deprecated", false, "whether `@Deprecated` methods that only delegate (`@InlineMe`) need none");

    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-method-doc", Severity.WARNING, "exported method or constructor without documentation")
            .needs(Needs.SYNTAX, Needs.NAMES, Needs.PROJECT)
            .cwe(1059)
            .options(
                    DocScope.MIN_VISIBILITY,
                    ACCESSORS,
                    MAIN,
                    EMPTY_CONSTRUCTORS,
                    MIN_LINES,
                    OVERRIDES,
                    SKIP_ANNOTATIONS,
                    SKIP_DEPRECATED,
                    DocScope.MODULE_AWARE,
                    Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(AnnotationMemberDeclaration.class, this::checkAnnotationMember);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (!isAsked(method, context)) {
            return List.of();
        }
        if (method.getBody().isPresent() && isShort(method.getBody().get(), context)) {
            return List.of();
        }
        if (!context.option(ACCESSORS) && Accessors.isAccessor(method)) {
            return List.of();
        }
        if (!context.option(MAIN) && MainMethods.isMain(method)) {
            return List.of();
        }
        if (Accessors.isRecordAccessor(method)) {
            return List.of();
        }
        if (overrides(method, context)
                || TestMethods.isTest(method, context.types()).isPossible()) {
            return List.of();
        }
        return List.of(context.atName(
                method, "`%s` has no documentation: say what callers may rely on".formatted(method.getNameAsString())));
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        if (!isAsked(constructor, context) || isShort(constructor.getBody(), context)) {
            return List.of();
        }
        boolean empty = constructor.getParameters().isEmpty()
                && constructor.getBody().getStatements().isEmpty();
        if (empty && !context.option(EMPTY_CONSTRUCTORS)) {
            return List.of();
        }
        return List.of(context.atName(
                constructor,
                "constructor `%s` has no documentation: say what it needs and what it makes of it"
                        .formatted(constructor.getNameAsString())));
    }

    private List<Finding> checkAnnotationMember(AnnotationMemberDeclaration member, RuleContext context) {
        if (!isAsked(member, context)) {
            return List.of();
        }
        return List.of(context.atName(
                member,
                "`%s` has no documentation: say what values it takes and what they mean"
                        .formatted(member.getNameAsString())));
    }

    /** The guards that every kind of member shares, cheap ones first. */
    private static boolean isAsked(BodyDeclaration<?> member, RuleContext context) {
        if (DocComments.find(context.file(), member).isPresent()) {
            return false;
        }
        if (DocScope.hasAnnotation(member, context.option(SKIP_ANNOTATIONS))) {
            return false;
        }
        if (context.option(SKIP_DEPRECATED) && isDeprecatedDelegate(member)) {
            return false;
        }
        return DocScope.isExported(member, context);
    }

    private static boolean isDeprecatedDelegate(BodyDeclaration<?> member) {
        return DocScope.hasAnnotation(member, List.of("Deprecated", "InlineMe"))
                && member instanceof MethodDeclaration method
                && method.getBody().isPresent()
                && method.getBody().get().getStatements().size() == 1;
    }

    private static boolean isShort(BlockStmt body, RuleContext context) {
        int limit = context.option(MIN_LINES);
        if (limit < 0) {
            return false;
        }
        Region region = context.file().region(body);
        return region.endLine() - region.startLine() - 1 <= limit;
    }

    private static boolean overrides(MethodDeclaration method, RuleContext context) {
        if (method.getAnnotationByName("Override").isPresent()) {
            return true;
        }
        return context.option(OVERRIDES) == Overriding.RESOLVED
                && context.types().overrides(method).isPossible();
    }
}
