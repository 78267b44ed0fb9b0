package dev.guidelint.docs;

/** Text of others inside AsciiDoc. */
final class AdocText {
    private AdocText() {}

    /** Code as it stands, also in a cell of a table. */
    static String code(String text) {
        // A long list may break behind its commas.
        return "`+" + text.replace("|", "\\|").replace(",", ", ") + "+`";
    }

    /** Text with inline markup in a cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
