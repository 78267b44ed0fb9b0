package dev.guidelint.report.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A number of things of one kind.
 *
 * @param count how many; nothing is drawn for less than one
 * @param tone what they are
 */
public record Part(int count, Tone tone) {
    public Part {
        count = Math.max(0, count);
    }

    /** One part for each tone, in the order in which the tones come first; what is empty is left out. */
    static List<Part> merged(List<Part> parts) {
        Map<Tone, Integer> at = new EnumMap<>(Tone.class);
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            if (part.count == 0) {
                continue;
            }
            Integer index = at.get(part.tone);
            if (index == null) {
                at.put(part.tone, merged.size());
                merged.add(part);
            } else {
                long sum = (long) merged.get(index).count + part.count;
                merged.set(index, new Part((int) Math.min(sum, Integer.MAX_VALUE), part.tone));
            }
        }
        return merged;
    }

    static long total(List<Part> parts) {
        long total = 0;
        for (Part part : parts) {
            total += part.count;
        }
        return total;
    }
}
