package dev.guidelint.analyzer.types;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The names of types that were asked for on the way to an answer, found or not. Answers build on answers, so this is a
 * graph: each name is kept where it was asked for, and all of them are gathered only when somebody wants them. Not
 * thread-safe while it grows.
 */
final class Questions {
    private final Set<String> names = new HashSet<>();
    private final Set<Questions> others = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Somebody asked for a type. */
    void add(String name) {
        names.add(name);
    }

    /** An earlier answer was used, with all that it depends on. */
    void addAll(Questions earlier) {
        others.add(earlier);
    }

    /** All names, those of the answers that were used included. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        gather(all, Collections.newSetFromMap(new IdentityHashMap<>()));
        return all;
    }

    private void gather(Set<String> all, Set<Questions> seen) {
        if (seen.add(this)) {
            all.addAll(names);
            for (Questions other : others) {
                other.gather(all, seen);
            }
        }
    }
}
