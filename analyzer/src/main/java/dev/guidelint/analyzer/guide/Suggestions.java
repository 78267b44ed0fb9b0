package dev.guidelint.analyzer.guide;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was most likely meant. */
public final class Suggestions {
    private Suggestions() {}

    /** A hint that names the nearest of the words; empty if none is near. */
    public static String didYouMean(String word, Collection<String> words) {
        Optional<String> nearest = nearest(word, words);
        return nearest.isPresent() ? "did you mean `" + nearest.get() + "`?" : "";
    }

    /** The word that takes the fewest edits, if those are few; the first of them if there are several. */
    private static Optional<String> nearest(String word, Collection<String> words) {
        String written = word.toLowerCase(Locale.ROOT).replace('_', '-');
        int best = Math.max(1, Math.min(4, written.length() / 3)) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : words) {
            int distance = distance(written, candidate);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters must be added, left out, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                boolean isSwap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwap) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
