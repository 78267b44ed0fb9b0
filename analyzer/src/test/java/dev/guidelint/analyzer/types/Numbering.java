package dev.guidelint.analyzer.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers values by how often they are used, so that the commonest have the shortest numbers. What uses them is
 * written twice: the first time uses are counted, the second time numbers are known.
 */
final class Numbering<T> {
    private final Map<T, Integer> uses = new LinkedHashMap<>();
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> ordered = new ArrayList<>();

    /** The number of a value; while uses are counted, 0. */
    int of(T value) {
        if (ordered.isEmpty()) {
            uses.merge(value, 1, Integer::sum);
            return 0;
        }
        return numbers.get(value);
    }

    /** Whether a value was used before. */
    boolean knows(T value) {
        return uses.containsKey(value);
    }

    /** Ends the counting; values used equally often are ordered by their texts. */
    void order() {
        ordered.addAll(uses.keySet());
        ordered.sort(Comparator.<T>comparingInt(value -> -uses.get(value)).thenComparing(Object::toString));
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i);
        }
    }

    /** All values by their numbers. */
    List<T> values() {
        return ordered;
    }
}
