package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.migration.Migration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Understands where a migration is to go: {@code 25}, {@code jdk25}, {@code java-25}, {@code jakarta}, {@code python}. */
final class MigrationGoal {
    private static final String CHOICES = "a release of Java from " + ScanRequest.OLDEST_RELEASE + " to "
            + ScanRequest.NEWEST_RELEASE + ", jakarta or python";

    private MigrationGoal() {}

    /**
     * The migration that is asked for.
     *
     * @param from the release the code is written for, as far as somebody says so
     * @param notes told what was taken instead of what was asked for
     * @throws UsageException if there is no such migration
     */
    static Migration of(String to, OptionalInt from, List<String> notes) {
        String goal = to.strip().toLowerCase(Locale.ROOT);
        int written = from.orElse(ScanRequest.NEWEST_RELEASE);
        if (goal.equals("jakarta")) {
            return new Migration(Migration.Kind.JAKARTA, written, written);
        }
        if (goal.equals("python")) {
            return new Migration(Migration.Kind.PYTHON, written, written);
        }
        String number = goal.replaceFirst("^(jdk|java)[ -]?", "");
        if (!number.matches("[0-9]{1,4}")) {
            throw new UsageException("--to takes " + CHOICES + ", not " + to);
        }
        int target = Integer.parseInt(number);
        if (target < ScanRequest.OLDEST_RELEASE) {
            throw new UsageException("--to takes " + CHOICES + ", not " + to);
        }
        if (target > ScanRequest.NEWEST_RELEASE) {
            notes.add("nothing is known of Java " + target + " yet; this is what is known up to Java "
                    + ScanRequest.NEWEST_RELEASE);
            target = ScanRequest.NEWEST_RELEASE;
        }
        if (from.isEmpty()) {
            notes.add("neither the build nor --from says for which release the code is written; taken for Java "
                    + ScanRequest.OLDEST_RELEASE);
        }
        int start = from.orElse(ScanRequest.OLDEST_RELEASE);
        if (start > target) {
            throw new UsageException("from Java " + start + " to " + target + " leads backwards");
        }
        if (start == target) {
            throw new UsageException(
                    "the code is written for Java " + start + " already" + "; --from N says otherwise");
        }
        return new Migration(Migration.Kind.JDK, start, target);
    }
}
