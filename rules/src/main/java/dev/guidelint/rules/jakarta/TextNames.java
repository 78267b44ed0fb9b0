package dev.guidelint.rules.jakarta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names in texts: strings, descriptors, properties, comments. */
final class TextNames {
    private static final String DOTTED = JavaxName.JAVAX + '.';
    private static final String SLASHED = JavaxName.JAVAX + '/';

    /** What may stand right behind a name. */
    private static final String ENDS = " \t\r\n.,:;!?'\"()[]{}<>=#$*/\\|@";

    private TextNames() {}

    /**
     * A name in a text.
     *
     * @param name what it means
     * @param start the offset of its first character
     */
    record Found(JavaxName name, int start) {}

    /** All renamed names that begin a word in a part of a text; also with slashes, as class files write names. */
    static List<Found> allIn(String text, int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int start = text.indexOf(JavaxName.JAVAX, from);
                start >= 0 && start < to;
                start = text.indexOf(JavaxName.JAVAX, start + 1)) {
            if (begins(text, from, start)) {
                int offset = start;
                renamedAt(text, start, to).ifPresent(name -> found.add(new Found(name, offset)));
            }
        }
        return found;
    }

    private static Optional<JavaxName> renamedAt(String text, int start, int to) {
        boolean isDotted = text.startsWith(DOTTED, start);
        if (!isDotted && !text.startsWith(SLASHED, start)) {
            return Optional.empty();
        }
        char separator = isDotted ? '.' : '/';
        int end = start;
        while (end < to && isInName(text, start, end, separator)) {
            end++;
        }
        if (end < to && ENDS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int next = end;
        while (text.charAt(end - 1) == separator || text.charAt(end - 1) == '-') {
            end--;
        }
        String written = text.substring(start, end);
        JavaxName name = JavaxNames.of(isDotted ? written : written.replace('/', '.'));
        // Coordinates of an artifact have a colon there.
        if (next < to && text.charAt(next) == ':' && name.isPackage()) {
            return Optional.empty();
        }
        return name.fate() == Fate.RENAME ? Optional.of(name) : Optional.empty();
    }

    private static boolean isInName(String text, int start, int at, char separator) {
        char c = text.charAt(at);
        // Keys may have a hyphen, but right behind the name of a package it makes that of an artifact.
        return c == separator
                || Character.isJavaIdentifierPart(c)
                || (c == '-'
                        && separator == '.'
                        && !JavaxNames.of(text.substring(start, at)).isPackage());
    }

    private static boolean begins(String text, int from, int start) {
        return start == from || !isPart(text.charAt(start - 1)) || isDescriptor(text, from, start);
    }

    /** Whether what stands at an offset is the name of a class as class files have it in descriptors. */
    static boolean isDescriptor(String text, int from, int start) {
        return start > from
                && text.charAt(start - 1) == 'L'
                && text.startsWith(SLASHED, start)
                && (start - 1 == from || !Character.isJavaIdentifierPart(text.charAt(start - 2)));
    }

    private static boolean isPart(char c) {
        return c == '.' || c == '-' || Character.isJavaIdentifierPart(c);
    }
}
