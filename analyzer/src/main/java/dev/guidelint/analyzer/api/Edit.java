package dev.guidelint.analyzer.api;

/**
 * One replacement in the text of a file.
 *
 * @param region what is replaced; empty for an insertion
 * @param replacement the new text; empty for a deletion
 */
public record Edit(Region region, String replacement) {

    /** Deletes what stands between two offsets: with its lines if there is nothing else on them, else with blanks beside it. */
    public static Edit deletion(SourceFile file, int start, int end) {
        String text = file.text();
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int rest = end;
        while (rest < text.length() && isBlank(text.charAt(rest))) {
            rest++;
        }
        boolean opensLine = from == 0 || isLineEnd(text.charAt(from - 1));
        boolean endsLine = rest == text.length() || isLineEnd(text.charAt(rest));
        if (opensLine && endsLine) {
            int next = rest == text.length() ? rest : rest + (text.startsWith("\r\n", rest) ? 2 : 1);
            return new Edit(file.region(from, next), "");
        }
        return new Edit(endsLine ? file.region(from, end) : file.region(start, rest), "");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
