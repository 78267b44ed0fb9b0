package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocText;
import dev.guidelint.analyzer.javadoc.InlineTag;
import dev.guidelint.rules.jakarta.TextNames.Found;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Renamed names in the references of doc comments. What a comment tells in prose may be about the past. */
final class DocNames {
    private static final Set<String> INLINE = Set.of("link", "linkplain", "value");
    private static final Set<String> BLOCK = Set.of("see", "throws", "exception", "uses", "provides");

    private DocNames() {}

    /** The names, with their offsets in the file, in source order. */
    static List<Found> of(SourceFile file, SourceComment comment) {
        DocComment doc = DocComments.of(file, comment);
        // A tag in a tag is seen twice.
        Map<Integer, Found> found = new TreeMap<>();
        for (InlineTag tag : doc.inlineTags()) {
            if (INLINE.contains(tag.name())) {
                add(tag.body(), found);
            }
        }
        for (BlockTag tag : doc.tags()) {
            if (BLOCK.contains(tag.name()) && !tag.argument().isEmpty()) {
                // Behind the argument, which ends with its first word: there may be types between parentheses.
                int start = tag.whole()
                        .text()
                        .indexOf(tag.argument().text(), tag.name().length() + 1);
                add(tag.whole().part(start, tag.whole().length()), found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(DocText text, Map<Integer, Found> found) {
        String content = text.text();
        int length = referenceLength(content);
        for (Found one : TextNames.allIn(content, 0, length)) {
            if (one.name().isCode()) {
                int start = text.offset(one.start());
                found.put(start, new Found(one.name(), start));
            }
        }
    }

    /** The length of the first word, with everything between parentheses. */
    private static int referenceLength(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && Character.isWhitespace(c)) {
                return i;
            }
        }
        return content.length();
    }
}
