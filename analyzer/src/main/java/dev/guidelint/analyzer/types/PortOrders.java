package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.api.PortOrder.Group;
import dev.guidelint.analyzer.api.PortOrder.PackageNode;
import dev.guidelint.analyzer.api.PortOrder.Unit;
import dev.guidelint.analyzer.api.PortOrder.Use;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the order in which files can be carried over, from the facts of the files. */
final class PortOrders {
    private final List<FileFacts> files = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> fileOf = new HashMap<>();
    /** For each file the files it uses, by number. */
    private final List<SortedMap<Integer, Use>> uses = new ArrayList<>();

    private PortOrders() {}

    /**
     * The order.
     *
     * @param facts facts of all files, in order of their paths
     */
    static PortOrder of(Collection<FileFacts> facts, TypeUniverse universe) {
        PortOrders orders = new PortOrders();
        facts.forEach(orders::addFile);
        for (FileFacts file : orders.files) {
            orders.uses.add(orders.usesOf(file, universe));
        }
        return orders.order();
    }

    private void addFile(FileFacts file) {
        boolean counts = file.sourceSet() == SourceSet.MAIN
                && file.uses().isPresent()
                && !file.packageInfo()
                && !file.types().isEmpty();
        if (counts) {
            for (TypeSketch type : file.types()) {
                fileOf.putIfAbsent(type.name(), files.size());
            }
            files.add(file);
            units.add(new Unit(
                    file.path(),
                    file.packageName(),
                    file.types().get(0).name(),
                    file.uses().get().lines()));
        }
    }

    private SortedMap<Integer, Use> usesOf(FileFacts file, TypeUniverse universe) {
        NameResolver names = new NameResolver(new TypeLookup(universe, file.types(), new SharedWork(false)));
        ImportTable imports = file.types().get(0).imports();
        Map<String, TypeSketch> sketches = new HashMap<>();
        file.types().forEach(type -> sketches.put(type.name(), type));
        SortedMap<Integer, Use> found = new TreeMap<>();
        for (TypeUse use : file.uses().map(FileFacts.Uses::types).orElse(List.of())) {
            JavaType type = names.resolveName(use.name(), scope(use.scope(), sketches), imports);
            Integer target = type.isDeclared() ? fileOf.get(type.name()) : null;
            if (target != null && !files.get(target).path().equals(file.path())) {
                Use known = found.get(target);
                if (known == null || (use.onLoad() && !known.onLoad())) {
                    String path = files.get(target).path();
                    found.put(target, new Use(file.path(), path, type.name(), use.region(), use.onLoad()));
                }
            }
        }
        return found;
    }

    /** The innermost type of that scope that has a qualified name: local types have none. */
    private static Optional<TypeSketch> scope(String name, Map<String, TypeSketch> sketches) {
        String current = name;
        while (!current.isEmpty()) {
            TypeSketch sketch = sketches.get(current);
            if (sketch != null) {
                return Optional.of(sketch);
            }
            current = current.substring(0, Math.max(0, current.lastIndexOf('.')));
        }
        return Optional.empty();
    }

    private PortOrder order() {
        int[][] successors = new int[files.size()][];
        for (int i = 0; i < successors.length; i++) {
            successors[i] = numbers(uses.get(i).keySet());
        }
        List<int[]> components = StrongComponents.of(successors);
        int[] steps = StrongComponents.steps(components, successors);
        Integer[] sorted = new Integer[steps.length];
        Arrays.setAll(sorted, i -> i);
        // Files are numbered in order of their paths.
        Arrays.sort(
                sorted,
                Comparator.comparing((Integer i) -> steps[i])
                        .thenComparing(i -> components.get(i)[0]));
        List<int[]> ordered = new ArrayList<>(sorted.length);
        for (int component : sorted) {
            ordered.add(components.get(component));
        }
        int[] groupOf = StrongComponents.groupOf(ordered, files.size());
        List<Group> groups = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            groups.add(group(steps[sorted[i]], i, ordered.get(i), groupOf));
        }
        Map<String, Integer> byPath = new HashMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            byPath.put(files.get(i).path(), groupOf[i]);
        }
        return packages(groups, byPath);
    }

    private Group group(int step, int number, int[] members, int[] groupOf) {
        List<Unit> parts = new ArrayList<>(members.length);
        List<Use> inside = new ArrayList<>();
        TreeMap<Integer, Boolean> needs = new TreeMap<>();
        for (int member : members) {
            parts.add(units.get(member));
            uses.get(member).forEach((target, use) -> {
                if (groupOf[target] == number) {
                    inside.add(use);
                } else {
                    needs.put(groupOf[target], true);
                }
            });
        }
        return new Group(step, parts, inside, List.copyOf(needs.keySet()), isTight(members));
    }

    /** Whether some of the files form a cycle even if only what is needed on loading counts. */
    private boolean isTight(int[] members) {
        if (members.length == 1) {
            return false;
        }
        int[][] successors = new int[members.length][];
        for (int i = 0; i < members.length; i++) {
            List<Integer> targets = new ArrayList<>();
            uses.get(members[i]).forEach((target, use) -> {
                int position = Arrays.binarySearch(members, target);
                if (use.onLoad() && position >= 0) {
                    targets.add(position);
                }
            });
            successors[i] = numbers(targets);
        }
        return StrongComponents.of(successors).size() < members.length;
    }

    private PortOrder packages(List<Group> groups, Map<String, Integer> byPath) {
        TreeMap<String, SortedMap<String, Integer>> links = new TreeMap<>();
        Map<String, int[]> sizes = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String from = files.get(i).packageName();
            int[] size = sizes.computeIfAbsent(from, name -> new int[2]);
            size[0]++;
            size[1] += units.get(i).lines();
            SortedMap<String, Integer> targets = links.computeIfAbsent(from, name -> new TreeMap<>());
            for (int target : uses.get(i).keySet()) {
                String to = files.get(target).packageName();
                if (!to.equals(from)) {
                    targets.merge(to, 1, Integer::sum);
                }
            }
        }
        List<String> names = List.copyOf(links.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        int[][] successors = new int[names.size()][];
        links.values().stream()
                .map(targets -> targets.keySet().stream()
                        .mapToInt(name -> numbers.getOrDefault(name, 0))
                        .toArray())
                .toList()
                .toArray(successors);
        List<int[]> components = StrongComponents.of(successors);
        int[] steps = StrongComponents.steps(components, successors);
        int[] groupOf = StrongComponents.groupOf(components, names.size());
        List<PackageNode> nodes = new ArrayList<>();
        links.forEach((name, targets) -> {
            int[] size = sizes.getOrDefault(name, new int[2]);
            nodes.add(new PackageNode(name, steps[groupOf[nodes.size()]], size[0], size[1], targets));
        });
        List<List<String>> cycles = new ArrayList<>();
        for (int[] component : components) {
            if (component.length > 1) {
                cycles.add(Arrays.stream(component).mapToObj(names::get).toList());
            }
        }
        cycles.sort(Comparator.comparing((List<String> cycle) -> -cycle.size()).thenComparing(cycle -> cycle.get(0)));
        return new PortOrder(groups, nodes, cycles, byPath);
    }

    private static int[] numbers(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
