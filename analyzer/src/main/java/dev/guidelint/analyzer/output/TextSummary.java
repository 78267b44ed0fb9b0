package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what stands below the findings: trouble with the scan, and the summary. */
final class TextSummary {
    private static final int LINE = 100;

    /** Below that many findings, where most of them are can be seen without being told. */
    private static final int MANY = 10;

    private TextSummary() {}

    static void write(ScanResult result, Ink ink, Writer out) throws IOException {
        notifications(result, ink, out);
        Concentration concentration = Concentration.of(result);
        out.write(headline(result, concentration, ink) + "\n");
        if (concentration.findings() >= MANY && concentration.half() * 2 < concentration.files()) {
            out.write(half(concentration) + "\n");
        }
        completeness(result, ink, out);
    }

    /** What went wrong with the scan. */
    static void notifications(ScanResult result, Ink ink, Writer out) throws IOException {
        for (Notification notification : result.notifications()) {
            notification(notification, ink, out);
        }
        if (!result.notifications().isEmpty()) {
            out.write('\n');
        }
    }

    /** What the result may lack, and why. */
    static void completeness(ScanResult result, Ink ink, Writer out) throws IOException {
        degraded(result.degraded(), out);
        if (result.isIncomplete()) {
            out.write(ink.severity(Severity.ERROR, "The scan is incomplete:")
                    + " see the scan errors above; findings may be missing.\n");
        }
    }

    private static void notification(Notification notification, Ink ink, Writer out) throws IOException {
        StringBuilder place = new StringBuilder(Words.plain(notification.path()));
        if (place.length() > 0) {
            if (notification.region().isPresent()) {
                place.append(':').append(notification.region().get().startLine());
                place.append(':').append(notification.region().get().startColumn());
            }
            out.write(ink.bold(place.append(':').toString()) + " ");
        }
        boolean failure = notification.kind().isFailure();
        out.write(failure ? ink.severity(Severity.ERROR, "scan error:") : ink.note("scan note:"));
        out.write(" " + Words.plain(notification.message()));
        if (notification.rule().isPresent()) {
            out.write(" " + ink.dim("[" + notification.rule().get() + "]"));
        }
        out.write('\n');
    }

    private static String headline(ScanResult result, Concentration concentration, Ink ink) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = result.count(severity);
            if (count > 0) {
                String noun = severity == Severity.INFO ? "note" : severity.label();
                parts.add(ink.severity(severity, Words.count(count, noun)));
            }
        }
        StringBuilder line = new StringBuilder();
        if (parts.isEmpty()) {
            line.append(ink.good("No findings")).append(" in ");
        } else {
            line.append(enumerated(parts)).append(" in ");
            if (concentration.files() < result.files()) {
                line.append(Words.number(concentration.files())).append(" of ");
            }
        }
        line.append(Words.count(result.files(), "file"));
        line.append(" (").append(Words.count(result.lines(), "line")).append(')');
        int suppressed = result.evidence().size() - concentration.findings();
        if (suppressed > 0) {
            line.append("; ").append(Words.number(suppressed)).append(" suppressed");
        }
        return line.append('.').toString();
    }

    private static String half(Concentration concentration) {
        String path = Words.plain(concentration.fullestPath());
        if (concentration.half() == 1) {
            return "Half of them are in " + path + ".";
        }
        return "Half of them are in " + Words.count(concentration.half(), "file") + ", most in " + path + " ("
                + Words.number(concentration.fullest()) + ").";
    }

    private static void degraded(List<Degraded> rules, Writer out) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        out.write(Words.count(rules.size(), "rule") + " could not give a full answer:\n");
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Degraded rule : rules) {
            byReason.computeIfAbsent(rule.reason(), key -> new ArrayList<>()).add(rule.rule());
        }
        for (Map.Entry<String, List<String>> entry : byReason.entrySet()) {
            out.write("  " + Words.plain(entry.getKey()) + "\n");
            names(entry.getValue(), out);
        }
    }

    /** Names of rules, in lines that fit. */
    private static void names(List<String> rules, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            String name = rules.get(i) + (i == rules.size() - 1 ? "" : ",");
            if (line.length() > 0 && line.length() + name.length() > LINE) {
                out.write("   " + line + "\n");
                line.setLength(0);
            }
            line.append(' ').append(name);
        }
        out.write("   " + line + "\n");
    }

    private static String enumerated(List<String> parts) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(i == parts.size() - 1 ? " and " : ", ").append(parts.get(i));
        }
        return text.toString();
    }
}
