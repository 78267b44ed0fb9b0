package dev.guidelint.report.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A finished scan in the light of a guide.
 *
 * @param format version of this data, 1
 * @param version version of Guidelint that made it
 * @param project name of what was scanned; empty if it has none
 * @param guide the guide
 * @param files how many files were scanned
 * @param lines how many lines they have
 * @param fixable how many findings {@code guidelint fix} repairs by itself
 * @param chapters the chapters in order, what stands before them first, what stands outside the guide last
 * @param degraded ids of rules that could not give their full answer, by what was missing
 * @param troubles what is missing from the result, a line each; empty if nothing is
 * @param sizes how many lines the files have that have places, by path
 * @param past earlier scans and this one, oldest first; empty if none are kept
 */
public record Report(
        int format,
        String version,
        String project,
        GuideText guide,
        int files,
        long lines,
        int fixable,
        List<Chapter> chapters,
        Map<String, List<String>> degraded,
        List<String> troubles,
        Map<String, Integer> sizes,
        List<PastScan> past) {
    /** The version of the data that this class describes. */
    public static final int FORMAT = 1;

    /** Copies the collections. */
    public Report {
        chapters = List.copyOf(chapters);
        degraded = Collections.unmodifiableMap(new LinkedHashMap<>(degraded));
        troubles = List.copyOf(troubles);
        sizes = Collections.unmodifiableMap(new TreeMap<>(sizes));
        past = List.copyOf(past);
    }

    /** The chapters that make promises: those with rules. What nobody asked for counts only if something was found. */
    @JsonIgnore
    public List<Chapter> checked() {
        List<Chapter> checked = new ArrayList<>();
        for (Chapter chapter : chapters) {
            boolean isUnasked = chapter.id().equals(ReportBuilder.OUTSIDE);
            if (chapter.isChecked() && (!isUnasked || !chapter.places().isEmpty())) {
                checked.add(chapter);
            }
        }
        return checked;
    }

    /** All places, each once however many chapters speak of it, in how many files. */
    @JsonIgnore
    public Map<String, Integer> placesByFile() {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            for (Place place : chapter.places()) {
                lines.computeIfAbsent(place.path(), path -> new HashSet<>()).add(place.line());
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach((path, numbers) -> counts.put(path, numbers.size()));
        return counts;
    }

    /** How many places there are in all. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int places() {
        int sum = 0;
        for (int count : placesByFile().values()) {
            sum += count;
        }
        return sum;
    }

    /** The same report with a past. */
    public Report with(List<PastScan> scans) {
        return new Report(
                format, version, project, guide, files, lines, fixable, chapters, degraded, troubles, sizes, scans);
    }

    /** What is to be remembered of this scan. */
    public PastScan remembered(String label, String time) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Chapter chapter : checked()) {
            counts.put(chapter.id(), chapter.places().size());
        }
        return new PastScan(label, time, version, lines, places(), counts);
    }
}
