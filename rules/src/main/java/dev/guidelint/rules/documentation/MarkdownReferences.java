package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.javadoc.DocText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to members in Markdown ({@code [Type#member]}). Names without a hash are left alone: in brackets they may
 * be meant as text, and are shown as such.
 */
final class MarkdownReferences {
    private static final Pattern BRACKETS =
            Pattern.compile("\\[([\\w.]*#\\w+(?:\\([^()\\[\\]]*(?:\\\\?\\[\\\\?\\])*[^()\\[\\]]*\\))?)\\](?![(:])");

    private MarkdownReferences() {}

    /** Where a reference stands in a text. */
    record Place(int from, int to) {}

    /** The references in a text, those in code left out. */
    static List<Place> in(DocText text) {
        List<Place> found = new ArrayList<>();
        String content = text.text();
        boolean fenced = false;
        int start = 0;
        while (start <= content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            String line = content.substring(start, end);
            boolean isFence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            fenced ^= isFence;
            if (!fenced && !isFence && !line.startsWith("    ") && !line.startsWith("\t")) {
                Matcher matcher = BRACKETS.matcher(line);
                while (matcher.find()) {
                    long backticks = line.substring(0, matcher.start())
                            .chars()
                            .filter(c -> c == '`')
                            .count();
                    if (backticks % 2 == 0) {
                        found.add(new Place(start + matcher.start(1), start + matcher.end(1)));
                    }
                }
            }
            start = end + 1;
        }
        return found;
    }
}
