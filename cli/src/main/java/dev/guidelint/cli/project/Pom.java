package dev.guidelint.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A {@code pom.xml} with its parents, as far as they can be found. */
final class Pom {
    private static final int MAX_DEPTH = 20;

    private final Path file;
    private final XmlElement project;
    private final Optional<Pom> parent;

    private Pom(Path file, XmlElement project, Optional<Pom> parent) {
        this.file = file;
        this.project = project;
        this.parent = parent;
    }

    /** Reads a pom and its parents; empty if it cannot be read. */
    static Optional<Pom> read(Path file, LocalRepository repository) {
        return read(file, repository, 0);
    }

    private static Optional<Pom> read(Path file, LocalRepository repository, int depth) {
        Optional<XmlElement> project = depth > MAX_DEPTH ? Optional.empty() : XmlElement.read(file);
        return project.map(element -> new Pom(file, element, parent(file, element, repository, depth)));
    }

    private static Optional<Pom> parent(Path file, XmlElement project, LocalRepository repository, int depth) {
        Optional<XmlElement> parent = project.at("parent");
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        boolean hasPath = parent.get().at("relativePath").isPresent();
        String path = parent.get().textAt("relativePath").orElse(hasPath ? "" : "../pom.xml");
        if (!path.isEmpty()) {
            Path candidate = file.resolveSibling(path).normalize();
            Path near = Files.isDirectory(candidate) ? candidate.resolve("pom.xml") : candidate;
            Optional<Pom> found = read(near, repository, depth + 1);
            if (found.filter(pom -> pom.artifactId().equals(parent.get().textAt("artifactId")))
                    .isPresent()) {
                return found;
            }
        }
        Optional<Path> stored = repository.file(
                parent.get().textAt("groupId").orElse(""),
                parent.get().textAt("artifactId").orElse(""),
                parent.get().textAt("version").orElse(""),
                "pom");
        return stored.flatMap(pom -> read(pom, repository, depth + 1));
    }

    Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    Optional<String> artifactId() {
        return project.textAt("artifactId");
    }

    Optional<String> groupId() {
        return project.textAt("groupId")
                .or(() -> project.textAt("parent", "groupId"))
                .map(this::interpolate);
    }

    Optional<String> version() {
        return project.textAt("version")
                .or(() -> project.textAt("parent", "version"))
                .map(this::interpolate);
    }

    List<String> modules() {
        List<String> modules = new ArrayList<>();
        for (String section : List.of("modules", "subprojects")) {
            project.at(section).ifPresent(list -> list.children().forEach(module -> modules.add(module.text())));
        }
        return modules;
    }

    /** A setting of the build section, inherited if need be. */
    Optional<String> build(String name) {
        return project.textAt("build", name)
                .or(() -> parent.flatMap(pom -> pom.build(name)))
                .map(this::interpolate);
    }

    /** The value of a property, inherited if need be. */
    Optional<String> property(String name) {
        return rawProperty(name).map(this::interpolate);
    }

    private Optional<String> rawProperty(String name) {
        return project.textAt("properties", name).or(() -> parent.flatMap(pom -> pom.rawProperty(name)));
    }

    /** The Java release the sources are written for. */
    OptionalInt release() {
        for (String name : List.of("release", "target", "source")) {
            Optional<String> value = compilerSetting(name).or(() -> property("maven.compiler." + name));
            OptionalInt release = value.map(Pom::releaseNumber).orElse(OptionalInt.empty());
            if (release.isPresent()) {
                return release;
            }
        }
        return OptionalInt.empty();
    }

    private Optional<String> compilerSetting(String name) {
        for (List<String> path :
                List.of(List.of("build", "plugins"), List.of("build", "pluginManagement", "plugins"))) {
            Optional<XmlElement> plugins = project.at(path.toArray(new String[0]));
            for (XmlElement plugin :
                    plugins.map(list -> list.children("plugin")).orElse(List.of())) {
                if (plugin.textAt("artifactId")
                        .filter("maven-compiler-plugin"::equals)
                        .isPresent()) {
                    Optional<String> value = plugin.textAt("configuration", name);
                    if (value.isPresent()) {
                        return value.map(this::interpolate);
                    }
                }
            }
        }
        return parent.flatMap(pom -> pom.compilerSetting(name)).map(this::interpolate);
    }

    /** {@code 17}, or {@code 1.8} as the old ones are written. */
    private static OptionalInt releaseNumber(String text) {
        String number = text.startsWith("1.") ? text.substring(2) : text;
        return number.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** Puts properties in; what is unknown stays as it is. */
    String interpolate(String text) {
        return interpolate(text, 0);
    }

    private String interpolate(String text, int depth) {
        int start = text.indexOf("${");
        int end = text.indexOf('}', Math.max(start, 0));
        if (start < 0 || end < 0 || depth > MAX_DEPTH) {
            return text;
        }
        Optional<String> value = value(text.substring(start + 2, end));
        if (value.isEmpty()) {
            return text.substring(0, end + 1) + interpolate(text.substring(end + 1), depth + 1);
        }
        return interpolate(text.substring(0, start) + value.get() + text.substring(end + 1), depth + 1);
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "project.groupId", "pom.groupId" -> groupId();
            case "project.artifactId" -> artifactId();
            case "project.version", "pom.version", "version" -> version();
            case "project.parent.version" -> project.textAt("parent", "version");
            case "project.parent.groupId" -> project.textAt("parent", "groupId");
            case "project.basedir", "basedir" -> Optional.of(folder().toString());
            default -> rawProperty(name);
        };
    }

    /** Dependencies, inherited ones included; of one artifact the nearest comes first. */
    List<Dependency> dependencies() {
        List<Dependency> all = new ArrayList<>(dependenciesIn(project.at("dependencies")));
        parent.ifPresent(pom -> all.addAll(pom.inheritedDependencies(this)));
        return all;
    }

    private List<Dependency> inheritedDependencies(Pom heir) {
        List<Dependency> all = new ArrayList<>(heir.dependenciesIn(project.at("dependencies")));
        parent.ifPresent(pom -> all.addAll(pom.inheritedDependencies(heir)));
        return all;
    }

    /** Managed dependencies, inherited ones included, nearest first. */
    List<Dependency> managedDependencies() {
        return managedDependencies(this);
    }

    private List<Dependency> managedDependencies(Pom heir) {
        List<Dependency> all = new ArrayList<>(heir.dependenciesIn(project.at("dependencyManagement", "dependencies")));
        parent.ifPresent(pom -> all.addAll(pom.managedDependencies(heir)));
        return all;
    }

    private List<Dependency> dependenciesIn(Optional<XmlElement> section) {
        List<Dependency> found = new ArrayList<>();
        for (XmlElement element :
                section.map(list -> list.children("dependency")).orElse(List.of())) {
            List<String> exclusions = new ArrayList<>();
            for (XmlElement exclusion : element.at("exclusions")
                    .map(list -> list.children("exclusion"))
                    .orElse(List.of())) {
                exclusions.add(exclusion.textAt("groupId").orElse("*") + ":"
                        + exclusion.textAt("artifactId").orElse("*"));
            }
            found.add(new Dependency(
                    text(element, "groupId"),
                    text(element, "artifactId"),
                    text(element, "version"),
                    text(element, "type"),
                    text(element, "scope"),
                    text(element, "optional").equals("true"),
                    exclusions));
        }
        return found;
    }

    private String text(XmlElement element, String name) {
        return element.textAt(name).map(this::interpolate).orElse("");
    }

    /** A dependency as a pom declares it; what it does not say is empty. */
    record Dependency(
            String groupId,
            String artifactId,
            String version,
            String type,
            String scope,
            boolean optional,
            List<String> exclusions) {
        String key() {
            return groupId + ":" + artifactId;
        }

        boolean excludes(Dependency other) {
            for (String exclusion : exclusions) {
                if (exclusion.equals(other.key())
                        || exclusion.equals("*:*")
                        || exclusion.equals(other.groupId + ":*")
                        || exclusion.equals("*:" + other.artifactId)) {
                    return true;
                }
            }
            return false;
        }
    }
}
