package dev.guidelint.rules.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits names and sentences into words, and cuts the endings that do not change what a word is about. */
final class Words {
    private Words() {}

    /** The words of a text in lower case; camel case, digits and everything but letters separate them. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int length = text.length();
        int start = 0;
        while (start < length) {
            if (!Character.isLetter(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < length && !isBoundary(text, end)) {
                end++;
            }
            words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            start = end;
        }
        return words;
    }

    /** Whether a word ends before a character: {@code parse|URL|Now}. */
    private static boolean isBoundary(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isLetter(c)) {
            // The apostrophe of "account's" is no boundary worth a word of its own.
            return c != '\'' || index + 1 == text.length() || !Character.isLetter(text.charAt(index + 1));
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        boolean afterLower = !Character.isUpperCase(text.charAt(index - 1));
        boolean beforeLower = index + 1 < text.length() && Character.isLowerCase(text.charAt(index + 1));
        return afterLower || beforeLower;
    }

    /** A word without the endings of plurals, possessives and verbs: {@code parses}, {@code parsing} and {@code parsed}. */
    static String stem(String word) {
        String stem = word;
        if (stem.endsWith("'s")) {
            stem = cut(stem, 2);
        }
        if (stem.endsWith("ies") && stem.length() > 4) {
            return cut(stem, 3) + "y";
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = single(cut(stem, 3));
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = single(cut(stem, 2));
        } else if (stem.endsWith("es") && stem.length() > 4) {
            stem = cut(stem, 2);
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        return stem.endsWith("e") && stem.length() > 3 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** A doubled last consonant belongs to the ending: {@code stopp|ing}. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
