package dev.guidelint.cli;

import dev.guidelint.analyzer.engine.Profile;
import java.io.PrintWriter;
import java.util.List;

/** Prints where the time of a scan went. */
final class ProfileReport {
    private static final int SLOWEST_FILES = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private ProfileReport() {}

    static void print(Profile profile, PrintWriter out) {
        section("phase (time on the clock)", profile.phases(), Integer.MAX_VALUE, out);
        section("rule (time of all threads)", profile.rules(), Integer.MAX_VALUE, out);
        section("slowest files (time of all threads)", profile.files(), SLOWEST_FILES, out);
    }

    private static void section(String title, List<Profile.Entry> entries, int limit, PrintWriter out) {
        long sum = 0;
        for (Profile.Entry entry : entries) {
            sum += entry.nanos();
        }
        out.println(title);
        for (Profile.Entry entry : entries.subList(0, Math.min(limit, entries.size()))) {
            out.printf(
                    "%10.1f ms %5.1f %%  %s%n",
                    entry.nanos() / NANOS_PER_MILLI, sum == 0 ? 0 : 100.0 * entry.nanos() / sum, entry.name());
        }
    }
}
