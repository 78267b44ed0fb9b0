package dev.guidelint.analyzer.guide;

/** The marker that a line of a list starts with. */
final class ListMarker {
    enum Kind {
        BULLETS,
        NUMBERS,
        TERMS,
        CALLOUTS
    }

    private ListMarker() {}

    /** Whether a line starts an item of any list. */
    static boolean isItem(String line) {
        return isItem(line, Kind.BULLETS)
                || isItem(line, Kind.NUMBERS)
                || isItem(line, Kind.CALLOUTS)
                || isItem(line, Kind.TERMS);
    }

    /** Whether a line starts an item of a list of that kind. */
    static boolean isItem(String line, Kind kind) {
        return !marker(line, kind).isEmpty();
    }

    /**
     * What siblings of an item have in common: the bullet, the first marker of the same series of numbers, the delimiter
     * of a term; empty if the line is no item of that kind.
     */
    static String marker(String line, Kind kind) {
        return switch (kind) {
            case BULLETS -> bullet(line);
            case NUMBERS -> series(number(line));
            case TERMS -> termDelimiter(line);
            case CALLOUTS -> isCallout(line) ? "<1>" : "";
        };
    }

    /** Whether a line is an item of the same list as one with the given marker. */
    static boolean isSibling(String line, Kind kind, String marker) {
        return kind == Kind.TERMS
                ? termEnd(line, marker) >= 0
                : marker(line, kind).equals(marker);
    }

    /** Whether text follows the delimiter of a term on its line. */
    static boolean hasTermText(String line, String delimiter) {
        int end = termEnd(line, delimiter.isEmpty() ? termDelimiter(line) : delimiter);
        return end >= 0 && end + delimiter.length() < line.length();
    }

    private static String bullet(String line) {
        int start = Chars.skipBlanks(line, 0);
        if (start == line.length()) {
            return "";
        }
        char c = line.charAt(start);
        int end = start + 1;
        if (c == '*') {
            while (end < line.length() && line.charAt(end) == '*') {
                end++;
            }
        } else if (c != '-' && c != '\u2022') {
            return "";
        }
        return followedByText(line, end) ? line.substring(start, end) : "";
    }

    private static String number(String line) {
        int start = Chars.skipBlanks(line, 0);
        int end = start;
        while (end < line.length() && line.charAt(end) == '.') {
            end++;
        }
        if (end == start) {
            end = numberEnd(line, start);
        }
        return end > start && followedByText(line, end) ? line.substring(start, end) : "";
    }

    private static int numberEnd(String line, int start) {
        int end = start;
        while (end < line.length() && Chars.isDigit(line.charAt(end))) {
            end++;
        }
        if (end > start) {
            return hasAt(line, end, '.') ? end + 1 : start;
        }
        if (end < line.length() && isAsciiLetter(line.charAt(end)) && hasAt(line, end + 1, '.')) {
            return end + 2;
        }
        while (end < line.length() && "IVXivx".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end > start && hasAt(line, end, ')') ? end + 1 : start;
    }

    private static String series(String number) {
        if (number.isEmpty() || number.charAt(0) == '.') {
            return number;
        }
        char first = number.charAt(0);
        char last = number.charAt(number.length() - 1);
        if (Chars.isDigit(first)) {
            return "1.";
        }
        boolean isLower = Character.isLowerCase(number.charAt(number.length() - 2));
        if (last == ')') {
            return isLower ? "i)" : "I)";
        }
        return isLower ? "a." : "A.";
    }

    private static boolean isCallout(String line) {
        if (line.isEmpty() || line.charAt(0) != '<') {
            return false;
        }
        int end = 1;
        while (end < line.length() && Chars.isDigit(line.charAt(end))) {
            end++;
        }
        if (end == 1) {
            end = hasAt(line, 1, '.') ? 2 : 1;
        }
        return end > 1 && hasAt(line, end, '>') && followedByText(line, end + 1);
    }

    private static String termDelimiter(String line) {
        if (line.startsWith("//") && !line.startsWith("///")) {
            // "//x" is a comment; "//" alone is as short as no term can be.
            return line.length() > 2 ? "" : termDelimiterFrom(line);
        }
        return termDelimiterFrom(line);
    }

    private static String termDelimiterFrom(String line) {
        int start = Chars.skipBlanks(line, 0);
        for (int i = start + 1; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ';' && line.charAt(i + 1) == ';' && endsWord(line, i + 2)) {
                return ";;";
            }
            if (c == ':' && line.charAt(i + 1) == ':') {
                int run = i + 2;
                while (run < line.length() && run < i + 4 && line.charAt(run) == ':') {
                    run++;
                }
                if (endsWord(line, run)) {
                    return line.substring(i, run);
                }
            }
        }
        return "";
    }

    /** Where the term in front of the given delimiter ends; -1 if the line has no such term. */
    private static int termEnd(String line, String delimiter) {
        if (delimiter.isEmpty() || (line.startsWith("//") && line.length() > 2 && line.charAt(2) != '/')) {
            return -1;
        }
        int start = Chars.skipBlanks(line, 0);
        boolean isColon = delimiter.charAt(0) == ':';
        for (int i = start + 1; i + delimiter.length() <= line.length(); i++) {
            if (line.startsWith(delimiter, i)
                    && endsWord(line, i + delimiter.length())
                    && !(isColon && line.charAt(i - 1) == ':')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWord(String line, int at) {
        return at == line.length() || Chars.isBlank(line.charAt(at));
    }

    private static boolean followedByText(String line, int at) {
        return at < line.length() && Chars.isBlank(line.charAt(at)) && Chars.skipBlanks(line, at) < line.length();
    }

    private static boolean hasAt(String line, int at, char c) {
        return at < line.length() && line.charAt(at) == c;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
