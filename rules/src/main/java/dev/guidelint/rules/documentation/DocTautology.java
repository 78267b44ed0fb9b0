package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocEdits;
import dev.guidelint.analyzer.javadoc.DocText;
import dev.guidelint.analyzer.javadoc.InlineTag;
import dev.guidelint.analyzer.vocabulary.Accessors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags a description whose words are all in the declaration it describes. Words are compared by their stems; the small
 * words of the language and of its documentation do not count. Whatever might say more (a second sentence, code, digits,
 * other languages, tags with words of their own) keeps the rule silent.
 */
final class DocTautology implements Rule {
    /** Block tags whose text can be compared as well. */
    enum Tag {
        /** {@code param}. */
        PARAM,
        /** {@code return}. */
        RETURN
    }

    private static final Option<List<String>> STOP_WORDS = Option.list(
            "stop-words",
            List.of(
                    "a",
                    "an",
                    "the",
                    "this",
                    "that",
                    "these",
                    "its",
                    "of",
                    "for",
                    "to",
                    "in",
                    "on",
                    "with",
                    "from",
                    "by",
                    "and",
                    "is",
                    "are",
                    "be",
                    "was",
                    "has",
                    "have",
                    "it",
                    "as",
                    "given",
                    "specified",
                    "default",
                    "new",
                    "return",
                    "returns",
                    "get",
                    "gets",
                    "getter",
                    "set",
                    "sets",
                    "setter",
                    "create",
                    "creates",
                    "construct",
                    "constructs",
                    "instance",
                    "object",
                    "class",
                    "interface",
                    "enum",
                    "method",
                    "constructor",
                    "function",
                    "field",
                    "constant",
                    "variable",
                    "parameter",
                    "value"),
            "words that say nothing by themselves");
    private static final Option<List<Pattern>> BOILERPLATE = Option.patterns(
            "boilerplate",
            List.of(
                    "(?i)auto-?generated",
                    "(?i)^the class \\w+\\.?$",
                    "(?i)^instantiates a new",
                    "(?i)^javadoc\\.?$",
                    "(?i)document me",
                    "(?i)^todo"),
            "patterns of descriptions that tools leave behind");
    private static final Option<Set<Tag>> TAGS =
            Option.choices("tags", Tag.class, Set.of(), "block tags whose descriptions are compared, too");
    private static final Option<Boolean> ACCESSORS = Option.flag(
            "accessors",
            true,
            "whether getters and setters are compared, too; not where they are forced to have comments");
    private static final Option<Integer> MAX_WORDS =
            Option.number("max-words", 12, "descriptions of at least this many words say more than a name of one word");

    private static final RuleInfo INFO = RuleInfo.of(
                    "doc-tautology", Severity.INFO, "documentation that only repeats the name")
            .cwe(1116)
            .options(STOP_WORDS, BOILERPLATE, TAGS, MAX_WORDS, ACCESSORS);

    /** What may stand between words without making more of them than text. */
    private static final String PUNCTUATION = ".,;:!?'\"-";

    /** Tags that tell who and when, but nothing about the code. */
    private static final Set<String> BYLINES = Set.of("author", "version");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(this::check);
        on.each(MethodDeclaration.class, this::check);
        on.each(ConstructorDeclaration.class, this::check);
        on.each(AnnotationMemberDeclaration.class, this::check);
        on.each(FieldDeclaration.class, this::check);
        on.each(EnumConstantDeclaration.class, this::check);
    }

    private List<Finding> check(BodyDeclaration<?> member, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), member);
        if (doc.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        DocText description = doc.get().description();
        if (isOneSentence(doc.get())) {
            if (isBoilerplate(description.text(), context)) {
                findings.add(finding(doc.get(), member, "a tool wrote this, and it says nothing: %s", context));
            } else if (isTautology(doc.get(), member, context)) {
                findings.add(finding(doc.get(), member, "the comment only repeats the declaration: %s", context));
            }
        }
        findings.addAll(checkTags(doc.get(), member, context));
        return findings;
    }

    private static Finding finding(DocComment doc, Node member, String message, RuleContext context) {
        return context.at(
                        context.file().region(doc.description().start(), firstWordEnd(doc.description())),
                        member,
                        message.formatted("say what the code cannot, or delete it"))
                .withFix(Fix.needsReview("Delete the comment", DocEdits.delete(context.file(), doc.comment())));
    }

    private static boolean isOneSentence(DocComment doc) {
        DocText description = doc.description();
        return !description.isEmpty() && doc.firstSentence().length() == description.length();
    }

    private static boolean isBoilerplate(String text, RuleContext context) {
        for (Pattern pattern : context.option(BOILERPLATE)) {
            if (pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTautology(DocComment doc, BodyDeclaration<?> member, RuleContext context) {
        DocText description = doc.description();
        if (!isPlain(doc, description)) {
            return false;
        }
        boolean isAccessor = member instanceof MethodDeclaration method && Accessors.isAccessor(method);
        if (isAccessor && !context.option(ACCESSORS)) {
            return false;
        }
        List<String> stops = context.option(STOP_WORDS);
        Set<String> known = signature(member);
        List<String> words = Words.of(plainText(doc, description));
        if (words.isEmpty() || !isKnown(words, known, stops) || !repeatsName(words, member, stops)) {
            return false;
        }
        if (words.size() >= context.option(MAX_WORDS) && name(member).size() == 1) {
            return false;
        }
        return !tagsAddWords(doc, known, stops);
    }

    private static boolean isKnown(List<String> words, Set<String> known, List<String> stops) {
        for (String word : words) {
            if (!known.contains(Words.stem(word)) && !stops.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has a word of the name in it, or no word that counts: else it may explain the name. */
    private static boolean repeatsName(List<String> words, BodyDeclaration<?> member, List<String> stops) {
        Set<String> name = stems(name(member));
        boolean onlyStops = true;
        for (String word : words) {
            if (name.contains(Words.stem(word))) {
                return true;
            }
            onlyStops &= stops.contains(word);
        }
        return onlyStops;
    }

    private static boolean tagsAddWords(DocComment doc, Set<String> known, List<String> stops) {
        for (BlockTag tag : doc.tags()) {
            if (BYLINES.contains(tag.name())) {
                continue;
            }
            if (tag.name().equals("param") || tag.name().equals("return")) {
                Set<String> more = new HashSet<>(known);
                more.addAll(stems(Words.of(tag.argument().text())));
                if (isPlain(doc, tag.description())
                        && isKnown(Words.of(plainText(doc, tag.description())), more, stops)) {
                    continue;
                }
            }
            return true;
        }
        return false;
    }

    // ---- block tags

    private static List<Finding> checkTags(DocComment doc, BodyDeclaration<?> member, RuleContext context) {
        Set<Tag> kinds = context.option(TAGS);
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (BlockTag tag : doc.tags()) {
            boolean compared = (tag.name().equals("param") && kinds.contains(Tag.PARAM))
                    || (tag.name().equals("return") && kinds.contains(Tag.RETURN));
            if (!compared || tag.isEmpty() || !isPlain(doc, tag.description())) {
                continue;
            }
            Set<String> known = signature(member);
            known.addAll(stems(Words.of(tag.argument().text())));
            if (isKnown(Words.of(plainText(doc, tag.description())), known, context.option(STOP_WORDS))) {
                findings.add(context.at(
                        context.file().region(tag.description().start(), firstWordEnd(tag.description())),
                        member,
                        "the description of `@%s` only repeats the declaration: say what the code cannot"
                                .formatted(tag.name())));
            }
        }
        return findings;
    }

    // ---- words

    /** Whether a text is nothing but words: no code, no markup, no symbols, no digits, no other language. */
    private static boolean isPlain(DocComment doc, DocText text) {
        String raw = text.text();
        int next = 0;
        for (InlineTag tag : doc.inlineTags()) {
            if (!text.contains(tag.whole())) {
                continue;
            }
            if (!isLink(tag)) {
                return false;
            }
            int start = raw.indexOf(tag.whole().text(), next);
            if (!isPlain(raw, next, start)) {
                return false;
            }
            next = start + tag.whole().length();
        }
        return isPlain(raw, next, raw.length());
    }

    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && !Character.isWhitespace(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
            // A dot within a word makes it code, as in System.out.
            if (c == '.' && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(InlineTag tag) {
        return tag.name().equals("link") || tag.name().equals("linkplain");
    }

    /** A text with links replaced by what they show. */
    private static String plainText(DocComment doc, DocText text) {
        String result = text.text();
        for (InlineTag tag : doc.inlineTags()) {
            if (text.contains(tag.whole()) && isLink(tag)) {
                result = result.replace(tag.whole().text(), tag.body().text());
            }
        }
        return result;
    }

    private static int firstWordEnd(DocText text) {
        String raw = text.text();
        int end = 0;
        while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
            end++;
        }
        return text.offset(end - 1) + 1;
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            stems.add(Words.stem(word));
        }
        return stems;
    }

    private static List<String> name(BodyDeclaration<?> member) {
        if (member instanceof FieldDeclaration field) {
            return Words.of(field.getVariable(0).getNameAsString());
        }
        return member instanceof NodeWithSimpleName<?> named ? Words.of(named.getNameAsString()) : List.of();
    }

    /** The stems of all words in a declaration: its name, its owner's name, and the types it mentions. */
    private static Set<String> signature(BodyDeclaration<?> member) {
        Set<String> stems = stems(name(member));
        if (member.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner) {
            stems.addAll(stems(Words.of(owner.getNameAsString())));
        }
        if (member instanceof MethodDeclaration method) {
            add(method.getType(), stems);
        }
        if (member instanceof CallableDeclaration<?> callable) {
            for (Parameter parameter : callable.getParameters()) {
                add(parameter.getType(), stems);
            }
        }
        if (member instanceof FieldDeclaration field) {
            add(field.getVariable(0).getType(), stems);
        }
        if (member instanceof AnnotationMemberDeclaration annotationMember) {
            add(annotationMember.getType(), stems);
        }
        return stems;
    }

    private static void add(Type type, Set<String> stems) {
        stems.addAll(stems(Words.of(type.asString())));
    }
}
