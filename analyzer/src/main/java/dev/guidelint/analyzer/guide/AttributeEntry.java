package dev.guidelint.analyzer.guide;

/** Reads {@code :name: value}, over as many lines as it takes. */
final class AttributeEntry {
    private AttributeEntry() {}

    /** The offset of the colon that ends the name; -1 if the line is no attribute entry. */
    private static int nameEnd(String line) {
        if (line.length() < 3 || line.charAt(0) != ':') {
            return -1;
        }
        int first = line.charAt(1) == '!' ? 2 : 1;
        int end = line.indexOf(':', first);
        boolean isEntry = end > first
                && Chars.isWord(line.charAt(first))
                && (end + 1 == line.length() || Chars.isBlank(line.charAt(end + 1)));
        return isEntry ? end : -1;
    }

    static boolean isEntry(String line) {
        return nameEnd(line) > 0;
    }

    /** Takes the entry that the next line starts. */
    static void read(LineFeed lines, DocumentAttributes attributes) {
        GuideLine first = lines.next();
        String line = first.text();
        int colon = nameEnd(line);
        int start = Chars.skipBlanks(line, colon + 1);
        String value = line.substring(start);
        String mark = value.endsWith(" \\") ? " \\" : value.endsWith(" +") ? " +" : "";
        if (!mark.isEmpty()) {
            value = continued(lines, withoutMark(value), mark);
        }
        String name = line.substring(1, colon);
        boolean hasValue = start < line.length();
        attributes.enter(name, value, first, hasValue ? start : 1, hasValue ? line.length() : colon);
    }

    private static String continued(LineFeed lines, String start, String mark) {
        StringBuilder value = new StringBuilder(start);
        boolean isOpen = true;
        while (isOpen && !lines.isEmpty()) {
            // A blank line ends the value, and belongs to it.
            String next = Chars.trimStart(lines.next().text());
            if (next.isEmpty()) {
                break;
            }
            isOpen = next.endsWith(mark);
            boolean isHardBreak = value.toString().endsWith(" +");
            value.append(isHardBreak ? '\n' : ' ').append(isOpen ? withoutMark(next) : next);
        }
        return value.toString();
    }

    private static String withoutMark(String value) {
        return Chars.trimEnd(value.substring(0, value.length() - 2));
    }
}
