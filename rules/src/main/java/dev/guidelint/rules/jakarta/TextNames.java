package dev.guidelint.rules.jakarta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names in texts: strings, descriptors, properties, comments. */
final class TextNames {
    private static final String DOTTED = JavaxName.JAVAX + '.';
    private static final String SLASHED = JavaxName.JAVAX + '/';

    /** What may stand right behind a name. A hyphen or a colon would make it one of another kind. */
    private static final String ENDS = " \t\r\n.,;!?'\"()[]{}<>=#$*/\\|@";


    private TextNames() {}

    /**
     * A name in a text.
     *
     * @param name what it means
     * @param start the offset of its first character
     */
    record Found(JavaxName name, int start) {}

    /** The renamed package, type or key that a text has at an offset; also with slashes, as class files write names. */
    static Optional<JavaxName> renamedAt(String text, int start) {
        boolean isDotted = text.startsWith(DOTTED, start);
        if (!isDotted && !text.startsWith(SLASHED, start)) {
            return Optional.empty();
        }
        char separator = isDotted ? '.' : '/';
        int end = start;
        while (end < text.length()
                && (text.charAt(end) == separator || Character.isJavaIdentifierPart(text.charAt(end)))) {
            end++;
        }
        if (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        while (text.charAt(end - 1) == separator) {
            end--;
        }
        String written = text.substring(start, end);
        JavaxName name = JavaxNames.of(isDotted ? written : written.replace('/', '.'));
        return name.fate() == Fate.RENAME ? Optional.of(name) : Optional.empty();
    }

    /** All renamed names in a part of a text that begin a word. */
    static List<Found> allIn(String text, int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int start = text.indexOf(JavaxName.JAVAX, from); start >= 0 && start < to; ) {
            boolean begins = start == 0 || !isPart(text.charAt(start - 1));
            if (begins) {
                int offset = start;
                renamedAt(text.substring(0, to), start).ifPresent(name -> found.add(new Found(name, offset)));
            }
            start = text.indexOf(JavaxName.JAVAX, start + 1);
        }
        return found;
    }

    private static boolean isPart(char c) {
        return c == '.' || c == '-' || c == '/' || Character.isJavaIdentifierPart(c);
    }
}
