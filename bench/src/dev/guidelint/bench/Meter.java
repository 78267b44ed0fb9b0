package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and reads what it cost: from GNU time where it is installed; else processor time from the shell and
 * the peak memory from /proc, looked at twenty times a second.
 */
final class Meter {

    private static final long LIMIT_MINUTES = 30;
    private static final String GNU_TIME = "/usr/bin/time";

    private final boolean gnuTime = gnuTimeWorks();

    /** How it measures, for the report. */
    String describe() {
        return gnuTime
                ? "GNU time"
                : Files.exists(Path.of("/proc/self/status"))
                        ? "times of the shell; peak memory from /proc"
                        : "times of the shell; no peak memory";
    }

    /** Runs the command; its output goes to the log. Takes as long as it takes, up to half an hour. */
    Sample run(List<String> command, Path directory, Path log) {
        Path costs = log.resolveSibling(log.getFileName() + ".costs");
        List<String> whole = new ArrayList<>();
        if (gnuTime) {
            whole.addAll(List.of(GNU_TIME, "-o", costs.toString(), "-f", "%e %U %S %M"));
        } else {
            whole.addAll(List.of(
                    "bash",
                    "-c",
                    "costs=$1; shift; TIMEFORMAT='%3R %3U %3S'; { time \"$@\" >&3 2>&3; } 3>&1 2>\"$costs\"",
                    "bash",
                    costs.toString()));
        }
        whole.addAll(command);
        try {
            Files.deleteIfExists(costs);
            ProcessBuilder builder = new ProcessBuilder(whole)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            clean(builder.environment());
            Process process = builder.start();
            double peak = 0;
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LIMIT_MINUTES);
            while (!process.waitFor(gnuTime ? 1000 : 50, TimeUnit.MILLISECONDS)) {
                if (!gnuTime) {
                    peak = Math.max(peak, peakOf(process));
                }
                if (System.nanoTime() > end) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly().waitFor();
                    return new Sample(LIMIT_MINUTES * 60.0, 0, OptionalDouble.empty(), -1);
                }
            }
            return read(costs, process.exitValue(), peak);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }

    /** Options for virtual machines that happen to be set in this shell would change what is measured. */
    static void clean(Map<String, String> environment) {
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        environment.remove("_JAVA_OPTIONS");
        environment.put("JAVA_HOME", Places.JDK.toString());
        environment.put("PATH", Places.JDK.resolve("bin") + java.io.File.pathSeparator + environment.get("PATH"));
    }

    private Sample read(Path costs, int exit, double polledPeak) throws IOException {
        List<String> lines = Files.readAllLines(costs);
        String[] fields = lines.get(lines.size() - 1).strip().replace(',', '.').split("\\s+");
        double wall = Double.parseDouble(fields[0]);
        double cpu = Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]);
        double peak = gnuTime ? Double.parseDouble(fields[3]) / 1024 : polledPeak;
        return new Sample(wall, cpu, peak > 0 ? OptionalDouble.of(peak) : OptionalDouble.empty(), exit);
    }

    private static double peakOf(Process process) {
        return process.descendants()
                .mapToDouble(child -> {
                    try {
                        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(child.pid()), "status"))) {
                            if (line.startsWith("VmHWM:")) {
                                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                            }
                        }
                    } catch (IOException gone) {
                        return 0;
                    }
                    return 0;
                })
                .max()
                .orElse(0);
    }

    private static boolean gnuTimeWorks() {
        try {
            Process process = new ProcessBuilder(GNU_TIME, "-f", "%M", "true")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes()).strip().matches("\\d+")
                    && process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
