package dev.guidelint.cli.project;

import dev.guidelint.cli.project.Pom.Dependency;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The jars a module is compiled against, as far as the local repository has them. Follows Maven's rules (nearest version
 * wins, managed versions, imported bills of materials, exclusions) without version ranges: an approximation that needs no
 * network and may leave jars out.
 */
final class MavenClassPath {
    private final LocalRepository repository;
    private final Set<String> ownModules = new LinkedHashSet<>();

    MavenClassPath(LocalRepository repository, List<Pom> modules) {
        this.repository = repository;
        for (Pom module : modules) {
            ownModules.add(
                    module.groupId().orElse("") + ":" + module.artifactId().orElse(""));
        }
    }

    /** A dependency on the way through the graph, with what is excluded below it. */
    private record Step(Dependency dependency, List<Dependency> path) {
        boolean excludes(Dependency candidate) {
            for (Dependency ancestor : path) {
                if (ancestor.excludes(candidate)) {
                    return true;
                }
            }
            return dependency.excludes(candidate);
        }

        Step to(Dependency next) {
            List<Dependency> longer = new ArrayList<>(path);
            longer.add(dependency);
            return new Step(next, longer);
        }
    }

    Set<Path> of(Pom module) {
        Map<String, Dependency> managed = managed(module);
        Set<Path> jars = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<Step> queue = new ArrayDeque<>();
        for (Dependency dependency : module.dependencies()) {
            queue.add(new Step(withManaged(dependency, managed, false), List.of()));
        }
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            Dependency dependency = step.dependency();
            if (!seen.add(dependency.key())) {
                continue;
            }
            boolean isJar = dependency.type().isEmpty() || dependency.type().equals("jar");
            if (isJar && !ownModules.contains(dependency.key())) {
                file(dependency, "jar").ifPresent(jars::add);
            }
            Optional<Pom> pom = file(dependency, "pom").flatMap(path -> Pom.read(path, repository));
            if (pom.isPresent()) {
                Map<String, Dependency> theirs = managed(pom.get());
                for (Dependency next : pom.get().dependencies()) {
                    Dependency complete = withManaged(withManaged(next, managed, true), theirs, false);
                    if (isPassedOn(complete) && !step.excludes(complete)) {
                        queue.add(step.to(complete));
                    }
                }
            }
        }
        return jars;
    }

    private static boolean isPassedOn(Dependency dependency) {
        String scope = dependency.scope();
        return !dependency.optional() && (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"));
    }

    private Optional<Path> file(Dependency dependency, String extension) {
        return repository.file(dependency.groupId(), dependency.artifactId(), dependency.version(), extension);
    }

    /** Managed dependencies by key, those of imported bills of materials included; what comes first counts. */
    private Map<String, Dependency> managed(Pom pom) {
        Map<String, Dependency> map = new HashMap<>();
        collectManaged(pom, map, new LinkedHashSet<>());
        return map;
    }

    private void collectManaged(Pom pom, Map<String, Dependency> map, Set<String> imported) {
        List<Dependency> imports = new ArrayList<>();
        for (Dependency dependency : pom.managedDependencies()) {
            if (dependency.scope().equals("import")) {
                imports.add(dependency);
            } else {
                map.putIfAbsent(dependency.key(), dependency);
            }
        }
        for (Dependency bill : imports) {
            if (imported.add(bill.key() + ":" + bill.version())) {
                file(bill, "pom")
                        .flatMap(path -> Pom.read(path, repository))
                        .ifPresent(found -> collectManaged(found, map, imported));
            }
        }
    }

    private static Dependency withManaged(Dependency dependency, Map<String, Dependency> managed, boolean wins) {
        Dependency entry = managed.get(dependency.key());
        if (entry == null) {
            return dependency;
        }
        boolean takesVersion =
                dependency.version().isEmpty() || (wins && !entry.version().isEmpty());
        List<String> exclusions = new ArrayList<>(dependency.exclusions());
        exclusions.addAll(entry.exclusions());
        return new Dependency(
                dependency.groupId(),
                dependency.artifactId(),
                takesVersion ? entry.version() : dependency.version(),
                dependency.type(),
                dependency.scope().isEmpty() ? entry.scope() : dependency.scope(),
                dependency.optional(),
                exclusions);
    }
}
