package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.SourceComment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the tags of a doc comment in one pass over its lines. Partners of braces and backticks are looked up in tables
 * that are filled by one pass each when first needed, so that no text is searched twice.
 */
final class DocScanner {
    private static final int NONE = -1;

    /** Tags whose first word is a name rather than text. */
    private static final Set<String> WITH_ARGUMENT =
            Set.of("param", "throws", "exception", "see", "uses", "provides", "serialField");

    /** Inline tags whose body is shown as it is: nothing in it is a tag. */
    private static final Set<String> VERBATIM = Set.of("code", "literal", "snippet");

    private static final Set<String> HTML_BLOCKS = Set.of(
            "p", "pre", "ul", "ol", "dl", "li", "table", "div", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final DocLines lines;
    private final String text;
    private final boolean markdown;

    private final List<BlockTag> tags = new ArrayList<>();
    private final List<InlineTag> inlineTags = new ArrayList<>();
    private int descriptionEnd = NONE;
    private int openTag = NONE;

    /** No block tag counts before this index: it is within an inline tag, preformatted text or an HTML comment. */
    private int guardedUntil;
    /** Nothing at all counts before this index: it is code. */
    private int verbatimUntil;

    private boolean preIsClosed = true;
    private boolean commentIsClosed = true;
    private int[] braces = new int[0];
    private int[] backticks = new int[0];

    private char fence;
    private int fenceLength;
    private boolean afterBlankLine = true;
    private boolean indentedCode;

    DocScanner(DocLines lines, SourceComment.Kind kind) {
        this.lines = lines;
        this.text = lines.text();
        this.markdown = kind == SourceComment.Kind.MARKDOWN;
    }

    void scan() {
        for (int line = 0; line < lines.count(); line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            if (markdown && start >= guardedUntil && isCodeLine(start, end)) {
                continue;
            }
            int position = start;
            if (start >= guardedUntil) {
                position = blockTag(start, end);
            }
            inline(Math.max(position, verbatimUntil), end);
        }
        closeTag(text.length());
        if (descriptionEnd == NONE) {
            descriptionEnd = text.length();
        }
        inlineTags.sort(Comparator.comparingInt((InlineTag tag) -> tag.whole().from()));
    }

    DocText description() {
        return lines.trimmed(0, descriptionEnd);
    }

    List<BlockTag> tags() {
        return Collections.unmodifiableList(tags);
    }

    List<InlineTag> inlineTags() {
        return Collections.unmodifiableList(inlineTags);
    }

    // ---- block tags

    /** Opens a block tag if the line starts with one; returns where inline scanning of the line begins. */
    private int blockTag(int start, int end) {
        int at = skipWhitespace(start, end);
        if (at + 1 >= end || text.charAt(at) != '@' || !Character.isJavaIdentifierStart(text.charAt(at + 1))) {
            return start;
        }
        closeTag(at);
        openTag = at;
        return nameEnd(at + 1, end);
    }

    private void closeTag(int end) {
        if (openTag == NONE) {
            descriptionEnd = end;
            return;
        }
        int nameEnd = nameEnd(openTag + 1, end);
        String name = text.substring(openTag + 1, nameEnd);
        int rest = skipWhitespace(nameEnd, end);
        int argumentEnd = WITH_ARGUMENT.contains(name) ? argumentEnd(rest, end) : rest;
        tags.add(new BlockTag(
                name,
                lines.trimmed(openTag, end),
                new DocText(lines, rest, argumentEnd),
                lines.trimmed(argumentEnd, end)));
        openTag = NONE;
    }

    private int argumentEnd(int start, int end) {
        int result = start;
        while (result < end && !Character.isWhitespace(text.charAt(result))) {
            result++;
        }
        // "< T >" is one name, though a strange one.
        if (result == start + 1 && text.charAt(start) == '<') {
            int close = text.indexOf('>', start);
            if (close >= 0
                    && close < end
                    && text.substring(start + 1, close).strip().matches("\\w+")) {
                return close + 1;
            }
        }
        return result;
    }

    private int nameEnd(int start, int end) {
        int result = start;
        while (result < end && isNamePart(text.charAt(result))) {
            result++;
        }
        return result;
    }

    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.' || c == '-' || c == ':';
    }

    // ---- inline tags and what hides block tags

    private void inline(int start, int end) {
        int position = start;
        while (position < end) {
            char c = text.charAt(position);
            if (c == '{' && position + 1 < text.length() && text.charAt(position + 1) == '@') {
                position = inlineTag(position);
            } else if (c == '<') {
                html(position);
                position++;
            } else if (c == '`' && markdown) {
                position = codeSpan(position);
            } else {
                position++;
            }
        }
    }

    private int inlineTag(int open) {
        int nameEnd = nameEnd(open + 2, text.length());
        int close = braceEnd(open);
        if (close == NONE || nameEnd == open + 2) {
            return open + 2;
        }
        String name = text.substring(open + 2, nameEnd);
        inlineTags.add(new InlineTag(
                name, new DocText(lines, open, close + 1), lines.trimmed(nameEnd, Math.max(nameEnd, close))));
        guardedUntil = Math.max(guardedUntil, close + 1);
        if (VERBATIM.contains(name)) {
            verbatimUntil = close + 1;
            return close + 1;
        }
        return nameEnd;
    }

    private void html(int open) {
        if (open < guardedUntil) {
            return;
        }
        if (text.startsWith("<!--", open) && commentIsClosed) {
            int close = text.indexOf("-->", open + 4);
            commentIsClosed = close >= 0;
            guardedUntil = Math.max(guardedUntil, close);
        } else if (preIsClosed && isElement(open + 1, "pre")) {
            int close = endOfPre(open + 4);
            preIsClosed = close >= 0;
            guardedUntil = Math.max(guardedUntil, close);
        }
    }

    private int endOfPre(int from) {
        int close = text.indexOf("</", from);
        while (close >= 0 && !isElement(close + 2, "pre")) {
            close = text.indexOf("</", close + 2);
        }
        return close;
    }

    private boolean isElement(int start, String name) {
        int end = start + name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && end < text.length()
                && !Character.isLetterOrDigit(text.charAt(end));
    }

    private int codeSpan(int open) {
        int length = runLength(open);
        if (backticks.length == 0) {
            backticks = pairBackticks();
        }
        int close = backticks[open];
        if (close == NONE) {
            return open + length;
        }
        guardedUntil = Math.max(guardedUntil, close + length);
        verbatimUntil = close + length;
        return close + length;
    }

    /** For each brace that opens, the one that closes it. */
    private int braceEnd(int open) {
        if (braces.length == 0) {
            braces = new int[text.length()];
            Arrays.fill(braces, NONE);
            Deque<Integer> opened = new ArrayDeque<>();
            for (int i = open; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '{') {
                    opened.push(i);
                } else if (c == '}' && !opened.isEmpty()) {
                    braces[opened.pop()] = i;
                }
            }
        }
        return braces[open];
    }

    /** For each run of backticks, the next run of the same length in the same paragraph. */
    private int[] pairBackticks() {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, NONE);
        Map<Integer, Integer> opened = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            int end = lines.end(line);
            int position = skipWhitespace(lines.start(line), end);
            if (position == end) {
                opened.clear();
            }
            while (position < end) {
                if (text.charAt(position) != '`') {
                    position++;
                    continue;
                }
                int length = runLength(position);
                Integer open = opened.put(length, position);
                if (open != null) {
                    partners[open] = position;
                }
                position += length;
            }
        }
        return partners;
    }

    private int runLength(int start) {
        int end = start;
        char c = text.charAt(start);
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }

    // ---- Markdown code blocks

    /** Whether a line belongs to a fenced or an indented block of code. Called for the lines of a comment in turn. */
    private boolean isCodeLine(int start, int end) {
        int content = skipWhitespace(start, end);
        if (content == end) {
            afterBlankLine = true;
            return fenceLength > 0;
        }
        boolean wasBlank = afterBlankLine;
        afterBlankLine = false;
        if (fenceLength > 0) {
            if (closesFence(content, end)) {
                fenceLength = 0;
            }
            return true;
        }
        boolean indented = content - start >= 4 || text.charAt(start) == '\t';
        indentedCode = indented && (wasBlank || indentedCode);
        if (indentedCode) {
            return true;
        }
        char c = text.charAt(content);
        if ((c == '`' || c == '~') && runLength(content) >= 3 && !isCodeSpan(content, end)) {
            fence = c;
            fenceLength = runLength(content);
            return true;
        }
        return false;
    }

    private boolean closesFence(int content, int end) {
        if (text.charAt(content) != fence || runLength(content) < fenceLength) {
            return false;
        }
        int rest = content + runLength(content);
        return skipWhitespace(rest, end) == end;
    }

    /** Three backticks and more of them later in the line are a span, not a fence. */
    private boolean isCodeSpan(int content, int end) {
        if (text.charAt(content) != '`') {
            return false;
        }
        int next = text.indexOf('`', content + runLength(content));
        return next >= 0 && next < end;
    }

    // ---- the first sentence

    DocText firstSentence() {
        DocText description = description();
        int end = description.to();
        int next = 0;
        int position = description.from();
        while (position < end) {
            while (next < inlineTags.size() && inlineTags.get(next).whole().from() < position) {
                next++;
            }
            if (next < inlineTags.size() && inlineTags.get(next).whole().from() == position) {
                InlineTag tag = inlineTags.get(next);
                position = tag.whole().to();
                if (tag.whole().from() == description.from() && isSentence(tag)) {
                    return new DocText(lines, description.from(), position);
                }
                continue;
            }
            if (endsSentence(position, end)) {
                return new DocText(lines, description.from(), position + 1);
            }
            if (position > description.from() && startsBlock(position, end)) {
                return lines.trimmed(description.from(), position);
            }
            position++;
        }
        return description;
    }

    private static boolean isSentence(InlineTag tag) {
        return tag.name().equals("return") || tag.name().equals("summary");
    }

    private boolean endsSentence(int position, int end) {
        char c = text.charAt(position);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        return position + 1 == end || Character.isWhitespace(text.charAt(position + 1));
    }

    private boolean startsBlock(int position, int end) {
        if (text.charAt(position) == '<') {
            int nameEnd = nameEnd(position + 1, end);
            return HTML_BLOCKS.contains(text.substring(position + 1, nameEnd).toLowerCase(Locale.ROOT));
        }
        if (!markdown || text.charAt(position) != '\n') {
            return false;
        }
        int next = position + 1;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < end && text.charAt(next) == '\n';
    }

    private int skipWhitespace(int start, int end) {
        int result = start;
        while (result < end && Character.isWhitespace(text.charAt(result))) {
            result++;
        }
        return result;
    }
}
