package dev.guidelint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The measured runs of one tool on one corpus. */
final class Series {

    final String tool;
    private final List<Sample> samples = new ArrayList<>();
    private Tool.Outcome outcome = new Tool.Outcome(java.util.OptionalInt.empty(), "not run", true);

    Series(String tool) {
        this.tool = tool;
    }

    void add(Sample sample, Tool.Outcome result) {
        samples.add(sample);
        if (samples.size() == 1 || result.failed() || !outcome.failed()) {
            outcome = result;
        }
    }

    /** What the runs came to; failed if one of them did. */
    Tool.Outcome outcome() {
        return outcome;
    }

    boolean usable() {
        return !samples.isEmpty() && !outcome.failed();
    }

    /** Median processor time; empty if a run failed. */
    OptionalDouble cpu() {
        return usable() ? OptionalDouble.of(median(values(Sample::cpu))) : OptionalDouble.empty();
    }

    /** Median of the peak memory; empty if a run failed or the system does not tell. */
    OptionalDouble peak() {
        return usable() && samples.stream().allMatch(sample -> sample.peak().isPresent())
                ? OptionalDouble.of(median(values(sample -> sample.peak().orElseThrow())))
                : OptionalDouble.empty();
    }

    String cpuText() {
        return usable() ? text(values(Sample::cpu), "%.2f") : "failed";
    }

    String wallText() {
        return usable() ? text(values(Sample::wall), "%.2f") : "failed";
    }

    String peakText() {
        return peak().isEmpty() ? "-" : text(values(sample -> sample.peak().orElseThrow()), "%.0f");
    }

    String findingsText() {
        return outcome.findings().isPresent()
                ? String.format(Locale.ROOT, "%,d", outcome.findings().getAsInt())
                : "";
    }

    private double[] values(ToDoubleFunction<Sample> field) {
        return samples.stream().mapToDouble(field).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String text(double[] sorted, String format) {
        return String.join(
                " / ",
                DoubleStream.of(sorted[0], median(sorted), sorted[sorted.length - 1])
                        .mapToObj(value -> String.format(Locale.ROOT, format, value))
                        .toList());
    }

    /** How many times the cost of the other, as text. */
    static String ratio(OptionalDouble ours, OptionalDouble theirs) {
        return ours.isEmpty() || theirs.isEmpty() || theirs.getAsDouble() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.2f", ours.getAsDouble() / theirs.getAsDouble());
    }
}
