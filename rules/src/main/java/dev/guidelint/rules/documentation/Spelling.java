package dev.guidelint.rules.documentation;

/** Tells slips of the pen from other names. */
final class Spelling {
    private static final int SLIP = 2;

    private Spelling() {}

    /** Whether one name becomes the other by at most two changes, of punctuation or of few of its letters. */
    static boolean isSlip(String wrong, String right) {
        int distance = distance(wrong, right);
        if (distance > SLIP) {
            return false;
        }
        return letters(wrong).equals(letters(right)) || 2 * distance < Math.max(wrong.length(), right.length());
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isJavaIdentifierPart(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }

    /**
     * The number of letters to insert, delete, replace, or swap with the next; anything above the limit counts as one more
     * than that.
     */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > SLIP) {
            return SLIP + 1;
        }
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int least = i;
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(a, b, i, j, table);
                least = Math.min(least, table[i][j]);
            }
            if (least > SLIP) {
                return SLIP + 1;
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] table) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
