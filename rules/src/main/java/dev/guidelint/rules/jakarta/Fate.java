package dev.guidelint.rules.jakarta;

import java.util.Locale;

/** What becomes of a package or type whose name starts with {@code javax.}. */
enum Fate {
    /** It has a twin that starts with {@code jakarta.}. */
    RENAME,
    /** It belongs to Java SE. */
    STAY,
    /** Jakarta EE has nothing of that name any more. */
    GONE,
    /** It never belonged to Java EE: a library that had the same idea about its name. */
    OTHER,
    /** Nothing is known about it. */
    UNKNOWN;

    static Fate parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
