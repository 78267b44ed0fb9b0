package dev.guidelint.analyzer.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How findings spread over files: where to begin, if one wants to be rid of many.
 *
 * @param findings how many open findings there are
 * @param files how many files have some
 * @param half how many of the fullest files hold half of them
 * @param fullestPath the file that has most, the first of several; empty if there is none
 * @param fullest how many it has
 */
public record Concentration(int findings, int files, int half, String fullestPath, int fullest) {

    /** How the open findings of a scan spread. */
    public static Concentration of(ScanResult result) {
        return of(result.evidence());
    }

    /** How the open ones among the given findings spread. */
    public static Concentration of(List<Evidence> evidence) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Evidence item : evidence) {
            if (item.isOpen()) {
                counts.merge(item.finding().path(), 1, Integer::sum);
            }
        }
        return ofCounts(counts);
    }

    /** How things spread that were counted by path. */
    public static Concentration ofCounts(Map<String, Integer> counts) {
        int total = 0;
        int fullest = 0;
        String fullestPath = "";
        List<Integer> sorted = new ArrayList<>(counts.values());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            total += count;
            if (count > fullest) {
                fullest = count;
                fullestPath = entry.getKey();
            }
        }
        sorted.sort(Collections.reverseOrder());
        int half = 0;
        for (int sum = 0; sum * 2 < total; half++) {
            sum += sorted.get(half);
        }
        return new Concentration(total, counts.size(), half, fullestPath, fullest);
    }
}
