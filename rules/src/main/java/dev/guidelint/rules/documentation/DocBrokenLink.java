package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocText;
import dev.guidelint.analyzer.javadoc.InlineTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flags references in doc comments to types and members that surely do not exist. */
final class DocBrokenLink implements Rule {
    private static final Option<Boolean> MEMBERS = Option.flag(
            "members", true, "whether references to fields and methods are looked at, or only those to types");
    private static final Option<Boolean> URLS =
            Option.flag("urls", true, "whether addresses of web pages in `{@link}` are reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "doc-broken-link", Severity.WARNING, "reference in Javadoc that leads nowhere")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(1116)
            .aliases("InvalidLink", "JavadocReference")
            .options(MEMBERS, URLS);

    private static final Set<String> LINKS = Set.of("link", "linkplain");
    private static final Set<String> THROWS = Set.of("throws", "exception");

    private static final Pattern URL = Pattern.compile("^(?:https?|ftp|mailto):\\S+|^www\\.\\S+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(AnnotationMemberDeclaration.class, DocBrokenLink::check);
        on.eachType(DocBrokenLink::check);
        on.each(CompactConstructorDeclaration.class, DocBrokenLink::check);
        on.each(ConstructorDeclaration.class, DocBrokenLink::check);
        on.each(EnumConstantDeclaration.class, DocBrokenLink::check);
        on.each(FieldDeclaration.class, DocBrokenLink::check);
        on.each(MethodDeclaration.class, DocBrokenLink::check);
        on.each(PackageDeclaration.class, DocBrokenLink::check);
    }

    private static List<Finding> check(Node declaration, RuleContext context) {
        boolean isOrdinaryPackage =
                declaration instanceof PackageDeclaration && !DocScope.isPackageInfo(context.file());
        Optional<DocComment> found = isOrdinaryPackage ? Optional.empty() : DocComments.of(context.file(), declaration);
        if (found.isEmpty()
                || (found.get().tags().isEmpty()
                        && found.get().inlineTags().isEmpty()
                        && !found.get().isMarkdown())) {
            return List.of();
        }
        DocComment doc = found.get();
        List<Finding> findings = new ArrayList<>();
        for (InlineTag tag : doc.inlineTags()) {
            if (!isPreformatted(doc, tag, context)) {
                inline(tag, doc, declaration, context).ifPresent(findings::add);
            }
        }
        for (BlockTag tag : doc.tags()) {
            if (THROWS.contains(tag.name())) {
                reference(tag.argument(), declaration, context).ifPresent(findings::add);
            } else if (tag.name().equals("see")) {
                reference(rest(tag), declaration, context).ifPresent(findings::add);
            }
        }
        if (doc.isMarkdown()) {
            for (MarkdownReferences.Place place : MarkdownReferences.in(doc.description())) {
                reference(doc.description().part(place.from(), place.to()), declaration, context)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What follows the name of a tag: its argument, and the description as far as it belongs to a signature. */
    private static DocText rest(BlockTag tag) {
        String whole = tag.whole().text();
        int start = 1 + tag.name().length();
        while (start < whole.length() && Character.isWhitespace(whole.charAt(start))) {
            start++;
        }
        return tag.whole().part(start, whole.length());
    }

    private static boolean isPreformatted(DocComment doc, InlineTag tag, RuleContext context) {
        String before = context.file()
                .text()
                .substring(doc.comment().start(), tag.whole().start());
        return before.lastIndexOf("<pre") > before.lastIndexOf("</pre");
    }

    private static Optional<Finding> inline(InlineTag tag, DocComment doc, Node declaration, RuleContext context) {
        String body = tag.body().text();
        if (tag.name().equals("value")) {
            // A format may stand before the reference.
            int start = body.startsWith("%") || body.startsWith("\"") ? Math.max(0, body.indexOf(' ')) : 0;
            while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
                start++;
            }
            return start == body.length()
                    ? Optional.empty()
                    : reference(tag.body().part(start, body.length()), declaration, context);
        }
        if (!LINKS.contains(tag.name()) || body.isEmpty()) {
            return Optional.empty();
        }
        Matcher url = URL.matcher(body);
        if (url.find()) {
            String address = url.group();
            return context.option(URLS) && !address.startsWith("www.")
                    ? Optional.of(context.at(
                                    tag.body().part(0, address.length()).region(),
                                    declaration,
                                    "`{@%s}` is for types and members, so nothing is linked to this page: write `<a href=...>`"
                                            .formatted(tag.name()))
                            .withFix(LinkFixes.url(doc, tag, address)))
                    : Optional.empty();
        }
        if (parameters(declaration).contains(body)
                && context.types().resolve(body, place(declaration)).kind() == JavaType.Kind.UNKNOWN) {
            return Optional.of(context.at(
                            tag.body().region(),
                            declaration,
                            "`%s` is a parameter, to which nothing can be linked: write `{@code %s}`"
                                    .formatted(body, body))
                    .withFix(LinkFixes.parameter(tag, body)));
        }
        return reference(tag.body(), declaration, context);
    }

    private static List<String> parameters(Node declaration) {
        List<String> names = new ArrayList<>();
        if (declaration instanceof CallableDeclaration<?> callable) {
            for (Parameter parameter : callable.getParameters()) {
                names.add(parameter.getNameAsString());
            }
        } else if (declaration instanceof RecordDeclaration record) {
            for (Parameter component : record.getParameters()) {
                names.add(component.getNameAsString());
            }
        }
        return names;
    }

    /** A node in the declaration: from there its own names are in scope. */
    private static Node place(Node declaration) {
        if (declaration instanceof FieldDeclaration field) {
            return field.getVariable(0);
        }
        return declaration instanceof NodeWithSimpleName<?> named ? named.getName() : declaration;
    }

    private static Optional<Finding> reference(DocText text, Node declaration, RuleContext context) {
        Optional<DocReference> parsed = text.isEmpty() ? Optional.empty() : DocReference.of(text);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        DocReference reference = parsed.get();
        Node place = place(declaration);
        if (!reference.type().isEmpty()) {
            JavaType type = context.types().resolve(reference.type(), place);
            if (LinkScope.isAbsent(reference.type(), type, place, context) && !mayBeMember(reference, place, context)) {
                return Optional.of(at(
                        reference,
                        declaration,
                        (type.name().startsWith("java.")
                                        ? "there is no public type `%s`, so readers are sent nowhere: correct the name"
                                        : "there is no type `%s` here, so readers are sent nowhere: import it, or correct the name")
                                .formatted(reference.type()),
                        context));
            }
        }
        return reference.member().isEmpty() || !context.option(MEMBERS)
                ? Optional.empty()
                : member(reference, declaration, context);
    }

    /** The tool takes a simple name for a member of the type around if there is no type of that name. */
    private static boolean mayBeMember(DocReference reference, Node place, RuleContext context) {
        if (!reference.member().isEmpty() || reference.type().contains(".")) {
            return false;
        }
        Optional<TypeHeader> owner =
                context.types().header(context.types().enclosingType(place).name());
        return owner.isPresent()
                && new LinkMembers(context, place)
                        .has(owner.get(), reference.asMember())
                        .isPossible();
    }

    private static Optional<Finding> member(DocReference reference, Node declaration, RuleContext context) {
        Optional<TypeHeader> owner = LinkScope.owner(reference, place(declaration), context.types());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        LinkMembers members = new LinkMembers(context, place(declaration));
        if (!members.has(owner.get(), reference).isNo()) {
            return Optional.empty();
        }
        String type = owner.get().simpleName();
        int dot = reference.member().lastIndexOf('.');
        if (dot >= 0) {
            String right = reference.member().substring(0, dot) + "#"
                    + reference.member().substring(dot + 1);
            return Optional.of(at(
                    reference,
                    declaration,
                    "a dot before a member makes no reference, so readers are sent nowhere: write `%s`"
                            .formatted(right),
                    context));
        }
        boolean isOverload = reference.parameters().isPresent() && members.hasNamed(owner.get(), reference.member());
        String message = isOverload
                ? "`%s` has no `%s` with these parameters, so readers are sent nowhere: correct their types"
                        .formatted(type, reference.member())
                : "`%s` has no member `%s`, so readers are sent nowhere: correct the name"
                        .formatted(type, reference.member());
        Finding finding = at(reference, declaration, message, context);
        return Optional.of(
                isOverload
                        ? finding
                        : LinkFixes.nearest(reference, members.names(owner.get()), context.file())
                                .map(finding::withFix)
                                .orElse(finding));
    }

    private static Finding at(DocReference reference, Node declaration, String message, RuleContext context) {
        return context.at(context.file().region(reference.start(), reference.end()), declaration, message);
    }
}
