package dev.guidelint.analyzer.guide;

/**
 * The value of an attribute as written, without {@code pass:[...]} around it.
 *
 * @param text the text
 * @param escapes whether special characters become entities
 * @param resolves whether attribute references in it are resolved
 * @param isUnreadable whether it is formatted, so that its value is a piece of HTML
 */
record PassText(String text, boolean escapes, boolean resolves, boolean isUnreadable) {
    static PassText of(String raw) {
        int bracket = raw.indexOf('[');
        if (!raw.startsWith("pass:") || bracket < 0 || !raw.endsWith("]") || !isSubstitutions(raw, bracket)) {
            return new PassText(raw, true, true, false);
        }
        String text = raw.substring(bracket + 1, raw.length() - 1);
        boolean escapes = false;
        boolean resolves = false;
        boolean formats = false;
        for (String name : raw.substring("pass:".length(), bracket).split(",", -1)) {
            switch (name) {
                case "c", "specialcharacters", "specialchars" -> escapes = true;
                case "a", "attributes" -> resolves = true;
                case "v", "verbatim" -> escapes = true;
                case "" -> {
                    // pass:[...]: nothing happens to the text.
                }
                default -> formats = true;
            }
        }
        return new PassText(text, escapes, resolves, formats);
    }

    private static boolean isSubstitutions(String raw, int end) {
        for (int i = "pass:".length(); i < end; i++) {
            char c = raw.charAt(i);
            if (!(c >= 'a' && c <= 'z') && c != ',' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
