package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What build files say about dependencies: poms, Gradle scripts and version catalogs. */
final class DependencyFiles {
    /** Coordinates in a string, as Gradle has them; in a catalog the version may stand elsewhere. */
    private static final Pattern COORDINATES =
            Pattern.compile("[\"']([A-Za-z][\\w.-]*):([A-Za-z][\\w.-]*)(?::([^\"':@]+))?[^\"']*[\"']");

    private static final int MAX_INDIRECTIONS = 5;

    private DependencyFiles() {}

    /** Whether a path is that of a build file; those in folders of sources belong to tests. */
    static boolean isOne(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean isBuild = name.equals("pom.xml")
                || name.endsWith(".gradle")
                || name.endsWith(".gradle.kts")
                || name.endsWith(".versions.toml");
        return isBuild && !path.startsWith("src/") && !path.contains("/src/");
    }

    /** All dependencies that some files declare, in their order. */
    static List<Declared> dependencies(List<ResourceFile> files) {
        Map<ResourceFile, XmlElement> poms = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        for (ResourceFile file : files) {
            if (file.name().equals("pom.xml")) {
                XmlReader.read(file.text()).ifPresent(root -> {
                    poms.put(file, root);
                    root.child("properties")
                            .ifPresent(all ->
                                    all.children().forEach(one -> properties.putIfAbsent(one.localName(), one.text())));
                });
            }
        }
        List<Declared> found = new ArrayList<>();
        for (ResourceFile file : files) {
            XmlElement root = poms.get(file);
            if (root != null) {
                addPom(file, root, properties, found);
            } else if (!file.name().equals("pom.xml")) {
                addGradle(file, found);
            }
        }
        return found;
    }

    private static void addPom(
            ResourceFile file, XmlElement root, Map<String, String> properties, List<Declared> found) {
        for (XmlElement element : root.all()) {
            boolean isDependency = element.localName().equals("dependency");
            boolean isParent = element.localName().equals("parent") && element.isIn("project");
            Optional<XmlElement> artifact = element.child("artifactId");
            if ((isDependency || isParent) && artifact.isPresent()) {
                found.add(new Declared(
                        value(element.childText("groupId"), properties),
                        value(element.childText("artifactId"), properties),
                        value(element.childText("version"), properties),
                        file,
                        artifact.get().start(),
                        closing(file.text(), artifact.get())));
            }
        }
    }

    private static int closing(String text, XmlElement element) {
        return Math.max(element.end(), text.indexOf('>', element.end() - 1) + 1);
    }

    private static String value(Optional<String> written, Map<String, String> properties) {
        String value = written.orElse("");
        for (int i = 0; i < MAX_INDIRECTIONS && value.startsWith("${") && value.endsWith("}"); i++) {
            value = properties.getOrDefault(value.substring(2, value.length() - 1), "");
        }
        return value.contains("$") ? "" : value;
    }

    private static void addGradle(ResourceFile file, List<Declared> found) {
        Matcher matcher = COORDINATES.matcher(file.text());
        while (matcher.find()) {
            String version = Optional.ofNullable(matcher.group(3)).orElse("");
            found.add(new Declared(
                    Optional.ofNullable(matcher.group(1)).orElse(""),
                    Optional.ofNullable(matcher.group(2)).orElse(""),
                    version.contains("$") ? "" : version,
                    file,
                    matcher.start(),
                    matcher.end()));
        }
    }
}
