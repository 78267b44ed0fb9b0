package dev.guidelint.rules;

import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.migration.Migration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands where a migration is to go: {@code 25}, {@code jdk25}, {@code java-25}, {@code jakarta}, {@code python}. */
public final class MigrationGoal {
    private static final String CHOICES = "a release of Java from " + ScanRequest.OLDEST_RELEASE + " to "
            + ScanRequest.NEWEST_RELEASE + ", jakarta or python";

    private MigrationGoal() {}

    /**
     * The migration that is asked for.
     *
     * @param to the goal
     * @param from the release the code is written for, as the user says; empty if the build is to be believed
     * @param build the release the code is written for, as the build says; empty if it does not
     * @param notes told what was taken instead of what was asked for
     * @throws IllegalArgumentException if there is no such migration
     */
    public static Migration of(String to, Optional<Integer> from, OptionalInt build, List<String> notes) {
        OptionalInt start = from.isPresent() ? OptionalInt.of(start(from.get(), notes)) : build;
        String goal = to.strip().toLowerCase(Locale.ROOT);
        int written = start.orElse(ScanRequest.NEWEST_RELEASE);
        if (goal.equals("jakarta")) {
            return new Migration(Migration.Kind.JAKARTA, written, written);
        }
        if (goal.equals("python")) {
            return new Migration(Migration.Kind.PYTHON, written, written);
        }
        String number = goal.replaceFirst("^(jdk|java)[ -]?", "");
        if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) < ScanRequest.OLDEST_RELEASE) {
            throw new IllegalArgumentException("a goal is " + CHOICES + ", not " + to);
        }
        return jdk(start, Integer.parseInt(number), notes);
    }

    private static int start(int from, List<String> notes) {
        if (from < 1 || from > ScanRequest.NEWEST_RELEASE) {
            throw new IllegalArgumentException("code is written for a release of Java from "
                    + ScanRequest.OLDEST_RELEASE + " to " + ScanRequest.NEWEST_RELEASE + ", not " + from);
        }
        if (from < ScanRequest.OLDEST_RELEASE) {
            notes.add("what changed before Java " + ScanRequest.OLDEST_RELEASE
                    + " is not known; this is what changed since then");
        }
        return Math.max(from, ScanRequest.OLDEST_RELEASE);
    }

    private static Migration jdk(OptionalInt from, int to, List<String> notes) {
        if (to > ScanRequest.NEWEST_RELEASE) {
            notes.add("nothing is known of Java " + to + " yet; this is what is known up to Java "
                    + ScanRequest.NEWEST_RELEASE);
        }
        if (from.isEmpty()) {
            notes.add(
                    "nothing says for which release the code is written; taken for Java " + ScanRequest.OLDEST_RELEASE);
        }
        int target = Math.min(to, ScanRequest.NEWEST_RELEASE);
        int start = from.orElse(ScanRequest.OLDEST_RELEASE);
        if (start > target) {
            throw new IllegalArgumentException("from Java " + start + " to " + target + " leads backwards");
        }
        if (start == target) {
            throw new IllegalArgumentException("the code is written for Java " + start + " already");
        }
        return new Migration(Migration.Kind.JDK, start, target);
    }
}
