package dev.guidelint.analyzer.guide;

/**
 * One attribute of a macro.
 *
 * @param name its name; for a value without a name its position, from 1
 * @param value its value, attribute references resolved
 * @param kind where it comes from
 * @param file the file it is in
 * @param line the line it is in, from 1
 * @param nameColumn the column of its name, from 1
 * @param nameLength the length of its name in the file
 * @param valueColumn the column of its value without quotes, from 1
 * @param valueLength the length of its value in the file
 */
public record MacroAttribute(
        String name,
        String value,
        Kind kind,
        String file,
        int line,
        int nameColumn,
        int nameLength,
        int valueColumn,
        int valueLength) {

    /** Where an attribute comes from. */
    public enum Kind {
        /** {@code name=value} in the brackets of the macro. */
        NAMED,
        /** A value without a name in the brackets of the macro. */
        POSITIONAL,
        /** {@code name=value} in a line of attributes above the macro. */
        NAMED_ABOVE,
        /** Anything else above the macro: title, anchor, role, style. */
        STYLE
    }
}
