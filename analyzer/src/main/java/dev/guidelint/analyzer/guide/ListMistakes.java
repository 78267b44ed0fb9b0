package dev.guidelint.analyzer.guide;

/** Reports what is wrong with the form of an attribute list. */
final class ListMistakes {
    private ListMistakes() {}

    /**
     * Reports the mistake of an attribute, if it has one.
     *
     * @return whether the attribute does not count
     */
    static boolean report(
            AttributeList.Item item,
            boolean isAbove,
            GuideLine line,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd,
            Problems problems) {
        if (isAbove) {
            singleQuotes(item, line, valueStart, valueEnd, problems);
            return item.mistake() == AttributeList.Mistake.NONE || item.mistake() == AttributeList.Mistake.EMPTY;
        }
        switch (item.mistake()) {
            case OPEN_QUOTE ->
                problems.error(line, valueStart, valueEnd, "the quote is not closed", "close it, or leave it out");
            case TEXT_BEHIND_QUOTE ->
                problems.error(
                        line,
                        valueStart,
                        Math.min(valueEnd + 1, line.text().length()),
                        "text follows the closing quote",
                        "put a comma behind the quote; write \\\" for a quote inside the value");
            case NONE ->
                problems.error(
                        line,
                        nameStart,
                        valueEnd,
                        "AsciiDoc leaves out an attribute with the value `None`",
                        "leave it out, or put the word in quotes");
            case EMPTY -> {
                // Asciidoctor counts it, and nothing follows from that.
            }
            default -> {
                return false;
            }
        }
        return item.mistake() == AttributeList.Mistake.NONE || item.mistake() == AttributeList.Mistake.EMPTY;
    }

    /** Above a block, Asciidoctor formats text in single quotes as it formats a paragraph; this reader does not. */
    private static void singleQuotes(
            AttributeList.Item item, GuideLine line, int valueStart, int valueEnd, Problems problems) {
        if (item.quote() != '\'' || item.name().equals("title") || item.name().equals("reftext")) {
            return;
        }
        for (int i = 0; i < item.value().length(); i++) {
            char c = item.value().charAt(i);
            if (!Character.isLetterOrDigit(c) && " ,!?=%/$;".indexOf(c) < 0) {
                problems.error(
                        line,
                        valueStart,
                        valueEnd,
                        "text in single quotes above a block is formatted by AsciiDoc",
                        "use double quotes");
                return;
            }
        }
    }
}
