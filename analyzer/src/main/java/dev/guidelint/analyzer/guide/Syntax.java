package dev.guidelint.analyzer.guide;

/** What a single line of AsciiDoc can be. */
final class Syntax {
    private Syntax() {}

    /** A line of attributes above a block: {@code [...]} or {@code [[...]]}. */
    static boolean isAttributeLine(String line) {
        return isAttributeList(line) || isAnchor(line);
    }

    /** {@code [style, name=value]}. */
    static boolean isAttributeList(String line) {
        if (line.length() < 2 || line.charAt(0) != '[' || line.charAt(line.length() - 1) != ']') {
            return false;
        }
        char first = line.charAt(1);
        return line.length() == 2 || Chars.isWord(first) || ".#%{,\"'".indexOf(first) >= 0;
    }

    /** {@code [[id]]} or {@code [[id, text]]}. */
    static boolean isAnchor(String line) {
        if (line.length() < 4 || !line.startsWith("[[") || !line.endsWith("]]")) {
            return false;
        }
        String inner = line.substring(2, line.length() - 2);
        int end = anchorIdEnd(inner);
        if (inner.isEmpty() || end == inner.length()) {
            return true;
        }
        return end > 0 && inner.charAt(end) == ',' && !inner.substring(end + 1).isEmpty();
    }

    /** Where the id at the start of the inside of an anchor ends; 0 if there is none. */
    static int anchorIdEnd(String inner) {
        if (inner.isEmpty() || !(Character.isLetter(inner.charAt(0)) || "_:".indexOf(inner.charAt(0)) >= 0)) {
            return 0;
        }
        int end = 1;
        while (end < inner.length() && (Chars.isWord(inner.charAt(end)) || "-:.".indexOf(inner.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** {@code .Title}. */
    static boolean isBlockTitle(String line) {
        if (line.length() < 2 || line.charAt(0) != '.') {
            return false;
        }
        int at = line.charAt(1) == '.' ? 2 : 1;
        return at < line.length() && !Chars.isBlank(line.charAt(at)) && line.charAt(at) != '.';
    }

    /** {@code // comment}, but not {@code ///}. */
    static boolean isCommentLine(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    /** The level of a one-line section title, from 0; -1 if it is none. */
    static int titleLevel(String line) {
        char mark = line.isEmpty() ? ' ' : line.charAt(0);
        if (mark != '=' && mark != '#') {
            return -1;
        }
        int count = 1;
        while (count < line.length() && line.charAt(count) == mark) {
            count++;
        }
        boolean isTitle = count <= 6
                && count < line.length()
                && Chars.isBlank(line.charAt(count))
                && Chars.skipBlanks(line, count) < line.length();
        return isTitle ? count - 1 : -1;
    }

    /** The text of a one-line section title. */
    static String titleText(String line) {
        int count = titleLevel(line) + 1;
        String text = line.substring(Chars.skipBlanks(line, count));
        String closing = line.substring(0, count);
        if (text.endsWith(closing)) {
            String before = text.substring(0, text.length() - count);
            String trimmed = Chars.trimEnd(before);
            // A symmetric title: "== Title ==".
            if (trimmed.length() < before.length() && !trimmed.isEmpty()) {
                return trimmed;
            }
        }
        return text;
    }

    /** The level of a title that is underlined with the second line; -1 if it is none. */
    static int underlinedLevel(String line, String underline) {
        if (underline.isEmpty() || line.isEmpty() || line.charAt(0) == '.') {
            return -1;
        }
        int level = "=-~^+".indexOf(underline.charAt(0));
        if (level < 0
                || !Chars.isUniform(underline, underline.charAt(0))
                || Math.abs(codePoints(line) - underline.length()) > 1) {
            return -1;
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return level;
            }
        }
        return -1;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A line that is a break: {@code '''}, {@code <<<}, {@code ---}, {@code * * *}. */
    static boolean isBreak(String line) {
        if (line.length() < 3) {
            return false;
        }
        char c = line.charAt(0);
        if (c == '\'' || c == '<') {
            return Chars.isUniform(line, c);
        }
        return isMarkdownBreak(line);
    }

    /** Three dashes, asterisks or underscores, with the same number of spaces between them. */
    static boolean isMarkdownBreak(String line) {
        char c = line.isEmpty() ? ' ' : line.charAt(0);
        if (c != '-' && c != '*' && c != '_') {
            return false;
        }
        int gap = 0;
        while (1 + gap < line.length() && line.charAt(1 + gap) == ' ') {
            gap++;
        }
        String spaces = " ".repeat(gap);
        return line.equals(c + spaces + c + spaces + c);
    }

    /** A macro of AsciiDoc's own that is a block of one line. */
    static boolean isBuiltInMacro(String line) {
        if (!line.endsWith("]")) {
            return false;
        }
        if (line.startsWith("toc::[")) {
            return true;
        }
        for (String name : new String[] {"image::", "video::", "audio::"}) {
            if (line.startsWith(name)) {
                return MacroText.targetEnd(line, name.length()) > name.length();
            }
        }
        return false;
    }
}
