package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
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
import dev.guidelint.analyzer.javadoc.DocText;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags doc comments without content, tags without a description, and tags that nothing introduces. */
final class DocEmpty implements Rule {
    private static final Option<List<String>> TAGS = Option.list(
            "tags",
            List.of("param", "return", "throws", "exception", "deprecated", "since"),
            "block tags that need a description");
    private static final Option<Boolean> SUMMARY =
            Option.flag("summary", true, "whether a comment of block tags alone is reported");

    private static final RuleInfo INFO = RuleInfo.of("doc-empty", Severity.WARNING, "documentation without content")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.SYNTAX, Needs.NAMES)
            .cwe(1059)
            .options(TAGS, SUMMARY, Exported.INTERNAL_PACKAGES);

    /** Tags that may stand alone: they refer to text elsewhere, or say that there is none. */
    private static final Set<String> ALONE = Set.of("see", "deprecated", "hidden", "serial", "inheritDoc");

    /** The release in which {@code return} became an inline tag as well. */
    private static final int INLINE_RETURN = 16;

    /** Markup that shows nothing. */
    private static final Pattern BLANK_MARKUP = Pattern.compile("(?i)</?(?:p|br)\\s*/?>|&nbsp;|\\s+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(PackageDeclaration.class, this::checkPackage);
        on.each(ModuleDeclaration.class, this::checkContent);
        on.eachType(this::checkMember);
        on.each(MethodDeclaration.class, this::checkMember);
        on.each(AnnotationMemberDeclaration.class, this::checkMember);
        on.each(FieldDeclaration.class, this::checkMember);
        on.each(EnumConstantDeclaration.class, this::checkMember);
        on.each(ConstructorDeclaration.class, this::checkContent);
        on.each(CompactConstructorDeclaration.class, this::checkContent);
    }

    /** A comment before {@code package} documents it in a {@code package-info.java} only. */
    private List<Finding> checkPackage(PackageDeclaration declaration, RuleContext context) {
        return DocScope.isPackageInfo(context.file()) ? checkContent(declaration, context) : List.of();
    }

    private List<Finding> checkMember(BodyDeclaration<?> member, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), member);
        if (doc.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = content(member, doc.get(), context);
        if (lacksSummary(member, doc.get(), context)) {
            findings.add(context.at(doc.get().opening(), member, withoutSummary(doc.get(), context)));
        }
        return findings;
    }

    private List<Finding> checkContent(Node declaration, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), declaration);
        return doc.isPresent() ? content(declaration, doc.get(), context) : List.of();
    }

    private static List<Finding> content(Node declaration, DocComment doc, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (doc.tags().isEmpty() && isBlank(doc.description())) {
            findings.add(context.at(
                            doc.opening(),
                            declaration,
                            "the comment is empty: it looks documented and is not. Write a sentence or delete it")
                    .withFix(Fix.safe("Delete the comment", DocEdits.delete(context.file(), doc.comment()))));
            return findings;
        }
        List<String> tags = context.option(TAGS);
        for (BlockTag tag : doc.tags()) {
            if (tags.contains(tag.name()) && isBlank(tag.description())) {
                findings.add(context.at(
                        tag.at(), declaration, "`%s` says nothing: describe it or leave it out".formatted(head(tag))));
            }
        }
        return findings;
    }

    private static boolean lacksSummary(BodyDeclaration<?> member, DocComment doc, RuleContext context) {
        if (!context.option(SUMMARY)
                || doc.tags().isEmpty()
                || !doc.description().isEmpty()) {
            return false;
        }
        if (doc.inherits()
                || ALONE.containsAll(doc.tags().stream().map(BlockTag::name).toList())) {
            return false;
        }
        if (!DocScope.isExported(member, context)) {
            return false;
        }
        return !member.isMethodDeclaration()
                || !context.types().overrides(member.asMethodDeclaration()).isPossible();
    }

    private static String withoutSummary(DocComment doc, RuleContext context) {
        boolean onlyReturn = doc.tags().size() == 1 && doc.hasTag("return");
        return "the comment has tags but no description: overviews show nothing for it. "
                + (onlyReturn && context.project().release() >= INLINE_RETURN
                        ? "Write `{@return ...}`"
                        : "Begin with a sentence");
    }

    private static String head(BlockTag tag) {
        return tag.argument().isEmpty() ? "@" + tag.name() : "@" + tag.name() + " " + tag.argument();
    }

    private static boolean isBlank(DocText text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.text().charAt(0);
        return (first == '<' || first == '&')
                && BLANK_MARKUP.matcher(text.text()).replaceAll("").isEmpty();
    }
}
