package dev.guidelint.analyzer.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which order the files of a project's main sources can be carried over to somewhere else: first those that use no
 * other, and together those that use each other. A use is what matters when the program runs: to create an object, to
 * extend, to call something static, to test for a type, to catch it. Types in signatures are none.
 *
 * @param groups files that have to go together, those first that others build on
 * @param packages the packages, by name
 * @param packageCycles names of packages that use each other, the larger cycles first
 * @param groupOf the number of a file's group in the list, by its path
 */
public record PortOrder(
        List<Group> groups,
        List<PackageNode> packages,
        List<List<String>> packageCycles,
        Map<String, Integer> groupOf) {
    /** Copies the collections. */
    public PortOrder {
        groups = List.copyOf(groups);
        packages = List.copyOf(packages);
        packageCycles = packageCycles.stream().map(List::copyOf).toList();
        groupOf = Map.copyOf(groupOf);
    }

    /**
     * A file.
     *
     * @param path its path
     * @param packageName its package, empty for the unnamed one
     * @param type qualified name of its first type
     * @param lines how many lines it has
     */
    public record Unit(String path, String packageName, String type, int lines) {}

    /**
     * Files that have to go together: one, or several that use each other.
     *
     * @param step 1 if they use no other file, else one more than the highest step of what they use
     * @param units the files, by path
     * @param uses who uses whom among them, by path; empty for a single file
     * @param needs the numbers of the groups they use directly, in the list of groups, ascending
     * @param tight whether they need each other as soon as they are loaded, by inheritance or static initializers, so that
     *     to import inside of functions does not help
     */
    public record Group(int step, List<Unit> units, List<Use> uses, List<Integer> needs, boolean tight) {
        /** Copies the lists. */
        public Group {
            units = List.copyOf(units);
            uses = List.copyOf(uses);
            needs = List.copyOf(needs);
        }

        /** Whether there are several files. */
        public boolean isCycle() {
            return units.size() > 1;
        }

        /** How many lines they have. */
        public int lines() {
            return units.stream().mapToInt(Unit::lines).sum();
        }

        /** Their packages, sorted. */
        public List<String> packages() {
            TreeSet<String> names = new TreeSet<>();
            units.forEach(unit -> names.add(unit.packageName()));
            return List.copyOf(names);
        }
    }

    /**
     * A file uses another one.
     *
     * @param from path of the file that uses it
     * @param to path of the file that is used
     * @param type qualified name of the type that is used there
     * @param region a place where it is used, in the file that uses it
     * @param onLoad whether it is needed as soon as the file is loaded
     */
    public record Use(String from, String to, String type, Region region, boolean onLoad) {}

    /**
     * A package.
     *
     * @param name its name, empty for the unnamed one
     * @param step 1 if it uses no other package, else one more than the highest step of what it uses; packages that use each
     *     other are on the same one
     * @param files how many files it has
     * @param lines how many lines they have
     * @param uses the packages it uses, with the number of uses from file to file
     */
    public record PackageNode(String name, int step, int files, int lines, SortedMap<String, Integer> uses) {
        /** Copies the uses. */
        public PackageNode {
            uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
        }
    }

    /** The group of a file; empty if the file is none of the main sources. */
    public Optional<Group> group(String path) {
        return Optional.ofNullable(groupOf.get(path)).map(groups::get);
    }

    /** The order if there is nothing to carry over. */
    public static PortOrder empty() {
        return new PortOrder(List.of(), List.of(), List.of(), Map.of());
    }
}
