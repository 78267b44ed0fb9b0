package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.rules.jakarta.TextNames.Found;
import java.util.ArrayList;
import java.util.List;

/** Renamed names in files that are no Java. */
final class FileNames {
    private FileNames() {}

    /** The names of types and keys that stand where somebody will look them up; not those in comments and in prose. */
    static List<Found> in(ResourceFile file) {
        String text = file.text();
        List<Found> names = new ArrayList<>();
        for (Found found : TextNames.allIn(text, 0, text.length())) {
            JavaxName name = found.name();
            boolean isDotted = text.startsWith(name.text(), found.start());
            boolean isWhole = !name.rest().isEmpty()
                    || text.startsWith(".*", found.start() + name.text().length());
            if (isDotted
                    && isWhole
                    && (name.isCode() || isFirst(text, found.start()))
                    && !isComment(file, found.start())
                    && !Renaming.mentions(text, name.twin())) {
                names.add(found);
            }
        }
        return names;
    }

    /** Keys begin a line, an attribute or the text of an element. */
    private static boolean isFirst(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || "\n\r\"'>=:".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isComment(ResourceFile file, int start) {
        String text = file.text();
        if (FileKind.isSettings(file.path()) || FileKind.isService(file.path())) {
            int line = text.lastIndexOf('\n', start) + 1;
            String before = text.substring(line, start).strip();
            return before.startsWith("#") || before.startsWith("!");
        }
        return isBetween(text, "<!--", "-->", start) || isBetween(text, "<%--", "--%>", start);
    }

    private static boolean isBetween(String text, String open, String close, int offset) {
        int opened = text.lastIndexOf(open, offset);
        return opened >= 0 && text.indexOf(close, opened) > offset;
    }
}
