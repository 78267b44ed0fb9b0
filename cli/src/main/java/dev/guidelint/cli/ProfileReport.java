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
        long work = sum(profile.files());
        section("phase (time on the clock)", profile.phases(), sum(profile.phases()), Integer.MAX_VALUE, out);
        section("types (share of the work on all files)", List.of(profile.types()), work, 1, out);
        section("rule (share of the work on all files)", profile.rules(), work, Integer.MAX_VALUE, out);
        section("slowest files (share of the work on all files)", profile.files(), work, SLOWEST_FILES, out);
    }

    private static long sum(List<Profile.Entry> entries) {
        long sum = 0;
        for (Profile.Entry entry : entries) {
            sum += entry.nanos();
        }
        return sum;
    }

    private static void section(String title, List<Profile.Entry> entries, long whole, int limit, PrintWriter out) {
        out.println(title);
        for (Profile.Entry entry : entries.subList(0, Math.min(limit, entries.size()))) {
            out.printf(
                    "%10.1f ms %5.1f %%  %s%n",
                    entry.nanos() / NANOS_PER_MILLI, whole == 0 ? 0 : 100.0 * entry.nanos() / whole, entry.name());
        }
    }
}
