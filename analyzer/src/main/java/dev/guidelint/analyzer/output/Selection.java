package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that are written: the open ones, the suppressed ones on request, and if there are more than wanted, those
 * that weigh most. Their order stays that of the result.
 *
 * @param shown what is written
 * @param omitted how many open or requested findings are not
 */
record Selection(List<Evidence> shown, int omitted) {
    private static final int WEIGHTS = 4;

    static Selection of(ScanResult result, OutputSettings settings) {
        int[] left = new int[WEIGHTS];
        int total = 0;
        for (Evidence item : result.evidence()) {
            if (item.isOpen() || settings.suppressed()) {
                left[weight(item)]++;
                total++;
            }
        }
        int limit = Math.max(0, settings.maxFindings().orElse(Integer.MAX_VALUE));
        int room = limit;
        for (int weight = WEIGHTS - 1; weight >= 0; weight--) {
            left[weight] = Math.min(left[weight], room);
            room -= left[weight];
        }
        List<Evidence> shown = new ArrayList<>(Math.min(limit, total));
        for (Evidence item : result.evidence()) {
            if ((item.isOpen() || settings.suppressed()) && left[weight(item)] > 0) {
                left[weight(item)]--;
                shown.add(item);
            }
        }
        return new Selection(shown, total - shown.size());
    }

    /** Suppressed findings weigh least. */
    private static int weight(Evidence item) {
        if (!item.isOpen()) {
            return 0;
        }
        return switch (item.severity()) {
            case INFO -> 1;
            case WARNING -> 2;
            case ERROR -> 3;
        };
    }
}
