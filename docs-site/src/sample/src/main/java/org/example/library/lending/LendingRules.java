package org.example.library.lending;

import java.time.Duration;

/** What the library agreed on with its readers. */
public class LendingRules {
    /** How long a book may stay away. */
    public static final Duration TIME = Duration.ofDays(28);

    /** The sections that are not lent. */
    public static final String[] NOT_LENT = {"maps", "manuscripts"};

    /**
     * Whether books of a section are lent.
     *
     * @param section the name of the section
     */
    public static boolean isLent(String section) {
        for (String name : NOT_LENT) {
            if (name.equals(section)) {
                return false;
            }
        }
        return true;
    }
}
