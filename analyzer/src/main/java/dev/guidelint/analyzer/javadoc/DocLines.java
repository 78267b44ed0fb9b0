package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.Arrays;

/**
 * The text of a doc comment without its decoration: delimiters, leading stars or slashes, and the indentation that all
 * lines of a Markdown comment share. Lines are joined by {@code \n}; each remembers where it stands in the file.
 */
final class DocLines {
    private final SourceFile file;
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private DocLines(SourceFile file, String text, int[] starts, int[] offsets) {
        this.file = file;
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    static DocLines of(SourceFile file, SourceComment comment) {
        return comment.kind() == SourceComment.Kind.MARKDOWN
                ? markdown(file, comment.start(), comment.end())
                : traditional(file, comment.start(), comment.end());
    }

    private static DocLines traditional(SourceFile file, int start, int end) {
        String source = file.text();
        int from = start + "/**".length();
        int to = Math.max(from, end - "*/".length());
        while (to > from && source.charAt(to - 1) == '*') {
            to--;
        }
        Builder lines = new Builder(source, to - from);
        int position = skip(source, from, to, '*');
        while (true) {
            int lineEnd = lineEnd(source, position, to);
            lines.add(position, lineEnd);
            if (lineEnd == to) {
                return lines.build(file);
            }
            int next = nextLine(source, lineEnd, to);
            int star = skipBlanks(source, next, to);
            // Without a star the indentation is part of the text.
            position = star < to && source.charAt(star) == '*' ? skip(source, star, to, '*') : next;
        }
    }

    private static DocLines markdown(SourceFile file, int start, int end) {
        String source = file.text();
        int indentation = sharedIndentation(source, start, end);
        Builder lines = new Builder(source, end - start);
        int position = start;
        while (true) {
            int lineEnd = lineEnd(source, position, end);
            int content = markdownContent(source, position, lineEnd);
            int text = skipBlanks(source, content, lineEnd);
            lines.add(Math.min(text, content + indentation), lineEnd);
            if (lineEnd == end) {
                return lines.build(file);
            }
            position = nextLine(source, lineEnd, end);
        }
    }

    private static int sharedIndentation(String source, int start, int end) {
        int least = Integer.MAX_VALUE;
        int position = start;
        while (true) {
            int lineEnd = lineEnd(source, position, end);
            int content = markdownContent(source, position, lineEnd);
            int text = skipBlanks(source, content, lineEnd);
            if (text < lineEnd) {
                least = Math.min(least, text - content);
            }
            if (lineEnd == end) {
                return least == Integer.MAX_VALUE ? 0 : least;
            }
            position = nextLine(source, lineEnd, end);
        }
    }

    private static int markdownContent(String source, int position, int lineEnd) {
        int slashes = skipBlanks(source, position, lineEnd);
        return source.startsWith("///", slashes) ? Math.min(slashes + 3, lineEnd) : slashes;
    }

    private static int lineEnd(String source, int position, int limit) {
        int end = position;
        while (end < limit && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String source, int lineEnd, int limit) {
        boolean pair = source.charAt(lineEnd) == '\r' && lineEnd + 1 < limit && source.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    private static int skip(String source, int position, int limit, char skipped) {
        int result = position;
        while (result < limit && source.charAt(result) == skipped) {
            result++;
        }
        return result;
    }

    private static int skipBlanks(String source, int position, int limit) {
        int result = position;
        while (result < limit && isBlank(source.charAt(result))) {
            result++;
        }
        return result;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    SourceFile file() {
        return file;
    }

    /** The whole text, lines joined by {@code \n}. */
    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /** Where a line, counted from 0, starts in the text. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line, counted from 0, ends in the text, its line end left out. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** The offset in the file of a character of the text. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return offsets[line] + index - starts[line];
    }

    /** A part of the text, without the white space around it. */
    DocText trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new DocText(this, start, end);
    }

    private static final class Builder {
        private final String source;
        private final StringBuilder text;
        private int[] starts = new int[8];
        private int[] offsets = new int[8];
        private int count;

        Builder(String source, int capacity) {
            this.source = source;
            this.text = new StringBuilder(capacity);
        }

        void add(int from, int to) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            if (count > 0) {
                text.append('\n');
            }
            starts[count] = text.length();
            offsets[count] = from;
            count++;
            text.append(source, from, to);
        }

        DocLines build(SourceFile file) {
            return new DocLines(file, text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(offsets, count));
        }
    }
}
