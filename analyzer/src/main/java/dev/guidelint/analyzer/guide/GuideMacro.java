package dev.guidelint.analyzer.guide;

import java.util.List;
import java.util.Optional;

/**
 * A {@code rule::} macro of a guide.
 *
 * @param id the id of the rule as written, attribute references resolved
 * @param attributes its attributes, each name once, in the order of their first appearance
 * @param lineIndex index of its line among the lines of the guide
 * @param file the file it is in
 * @param line the line it is in, from 1
 * @param column the column of {@code rule::}, from 1
 * @param idColumn the column of the id, from 1
 * @param idLength the length of the id in the file
 * @param depth how many includes lead to it; 0 for the guide itself
 * @param chapter id of the chapter it is in; empty if it stands before the first one
 */
public record GuideMacro(
        String id,
        List<MacroAttribute> attributes,
        int lineIndex,
        String file,
        int line,
        int column,
        int idColumn,
        int idLength,
        int depth,
        String chapter) {

    /** Copies the list. */
    public GuideMacro {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that name. */
    public Optional<MacroAttribute> attribute(String name) {
        for (MacroAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** Where the macro is, for people: {@code guide.adoc:12}. */
    public String place() {
        return file + ":" + line;
    }

    /** The same macro in a chapter. */
    GuideMacro in(String chapterId) {
        return new GuideMacro(id, attributes, lineIndex, file, line, column, idColumn, idLength, depth, chapterId);
    }
}
