package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocEdits;
import dev.guidelint.analyzer.javadoc.InlineTag;
import dev.guidelint.analyzer.vocabulary.Accessors;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags a {@code @return} where nothing is returned, a second one, and one that a comment lacks. */
final class DocReturnMismatch implements Rule {
    private static final Option<Missing> MISSING = Option.choice(
            "missing",
            Missing.PARTIAL,
            "when a missing `@return` is reported: if the comment has `@param`, always, or never");
    private static final Option<Boolean> SUMMARY_COUNTS = Option.flag(
            "summary-counts",
            true,
            "whether a description that tells what is returned (\"Returns the ...\") is as good as the tag");

    private static final RuleInfo INFO = RuleInfo.of(
                    "doc-return-mismatch", Severity.WARNING, "`@return` missing, repeated or on a void method")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.SYNTAX, Needs.NAMES)
            .cwe(1116)
            .options(MISSING, SUMMARY_COUNTS, Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkValueless);
        on.each(CompactConstructorDeclaration.class, this::checkValueless);
        on.each(FieldDeclaration.class, this::checkValueless);
        on.each(EnumConstantDeclaration.class, this::checkValueless);
        on.eachType(this::checkValueless);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (method.getType().isVoidType()) {
            return checkValueless(method, context);
        }
        Optional<DocComment> doc = DocComments.of(context.file(), method);
        if (doc.isEmpty()) {
            return List.of();
        }
        List<BlockTag> tags = doc.get().tags("return");
        if (tags.isEmpty() && inline(doc.get()).isEmpty()) {
            return missing(method, doc.get(), context);
        }
        return duplicates(method, doc.get(), context);
    }

    private List<Finding> checkValueless(BodyDeclaration<?> member, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), member);
        if (doc.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (InlineTag tag : inline(doc.get())) {
            findings.add(context.at(at(tag, context), member, nothingReturned("{@return}", member))
                    .withFix(Fix.needsReview(
                            "Keep the text without the tag",
                            new Edit(tag.whole().region(), tag.body().text()))));
        }
        for (BlockTag tag : doc.get().tags("return")) {
            Edit deletion = DocEdits.delete(context.file(), doc.get(), tag);
            findings.add(context.at(tag.at(), member, nothingReturned("@return", member))
                    .withFix(
                            tag.isEmpty()
                                    ? Fix.safe("Delete the tag", deletion)
                                    : Fix.needsReview("Delete the tag", deletion)));
        }
        return findings;
    }

    private static List<Finding> duplicates(MethodDeclaration method, DocComment doc, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        boolean seen = !inline(doc).isEmpty();
        for (BlockTag tag : doc.tags("return")) {
            if (seen) {
                findings.add(context.at(
                                tag.at(),
                                method,
                                "`%s` has a second `@return`: keep the one that is right"
                                        .formatted(method.getNameAsString()))
                        .withFix(Fix.needsReview("Delete the tag", DocEdits.delete(context.file(), doc, tag))));
            }
            seen = true;
        }
        return findings;
    }

    private static List<Finding> missing(MethodDeclaration method, DocComment doc, RuleContext context) {
        Missing missing = context.option(MISSING);
        if (missing == Missing.NONE || (missing == Missing.PARTIAL && !doc.hasTag("param"))) {
            return List.of();
        }
        if (doc.inherits() || DocScope.hasAnnotation(method, List.of("InlineMe"))) {
            return List.of();
        }
        if (Accessors.isAccessor(method)) {
            return List.of();
        }
        if (context.option(SUMMARY_COUNTS) && ReturnSummaries.tellResult(doc)) {
            return List.of();
        }
        if (isNothing(method.getType()) || isFluent(method) || isRefusal(method)) {
            return List.of();
        }
        if (!DocScope.isExported(method, context)
                || context.types().overrides(method).isPossible()) {
            return List.of();
        }
        return List.of(context.atName(
                method, "`%s` does not say what it returns: add `@return`".formatted(method.getNameAsString())));
    }

    /** Whether there is nothing to say about a value of a type: {@code Void}, or a future of it. */
    private static boolean isNothing(Type type) {
        if (!(type instanceof ClassOrInterfaceType reference)) {
            return false;
        }
        if (reference.getNameAsString().equals("Void")) {
            return true;
        }
        return reference.getNameAsString().equals("CompletableFuture")
                && reference.getTypeArguments().isPresent()
                && reference.getTypeArguments().get().size() == 1
                && reference.getTypeArguments().get().get(0).asString().equals("Void");
    }

    /** Whether a method returns its own object, or one of the same type: calls of it are strung together. */
    private static boolean isFluent(MethodDeclaration method) {
        if (DocScope.hasAnnotation(method, List.of("CanIgnoreReturnValue"))) {
            return true;
        }
        return !method.isStatic()
                && method.getType() instanceof ClassOrInterfaceType type
                && method.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
                && type.getNameAsString().equals(owner.getNameAsString());
    }

    /** Whether a method does nothing but throw: it never returns anything. */
    private static boolean isRefusal(MethodDeclaration method) {
        return method.getBody().isPresent()
                && method.getBody().get().getStatements().size() == 1
                && method.getBody().get().getStatement(0).isThrowStmt();
    }

    /** The {@code {@return ...}} tags of the main description; elsewhere the tag has no meaning. */
    private static List<InlineTag> inline(DocComment doc) {
        List<InlineTag> found = new ArrayList<>();
        for (InlineTag tag : doc.inlineTags()) {
            if (tag.name().equals("return") && doc.description().contains(tag.whole())) {
                found.add(tag);
            }
        }
        return found;
    }

    private static Region at(InlineTag tag, RuleContext context) {
        int start = tag.whole().start() + 1;
        return context.file().region(start, start + 1);
    }

    private static String nothingReturned(String tag, BodyDeclaration<?> member) {
        String kind = member instanceof MethodDeclaration
                ? "a void method"
                : member.isConstructorDeclaration() || member.isCompactConstructorDeclaration()
                        ? "a constructor"
                        : member.isFieldDeclaration() || member.isEnumConstantDeclaration() ? "a field" : "a type";
        return "`%s` on %s: nothing is returned, so it describes something else or nothing".formatted(tag, kind);
    }
}
