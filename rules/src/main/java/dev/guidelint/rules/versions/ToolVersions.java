package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlElement.XmlChars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of tools that look into the compiler or into class files, and so have to know the JDK they run on. Which version
 * knows which JDK is from the release notes of the tools; support that they call experimental counts as support.
 */
final class ToolVersions {
    private static final String LOMBOK = "org.projectlombok:lombok";
    private static final String JACOCO = "org.jacoco:jacoco-maven-plugin";

    /** From which release on which version is needed. */
    private static final Map<String, NavigableMap<Integer, String>> NEEDED = Map.of(
            LOMBOK,
            releases(Map.of(
                    16, "1.18.20",
                    17, "1.18.22",
                    18, "1.18.24",
                    19, "1.18.26",
                    20, "1.18.28",
                    21, "1.18.30",
                    23, "1.18.36",
                    24, "1.18.38",
                    25, "1.18.40")),
            JACOCO,
            releases(Map.of(18, "0.8.8", 20, "0.8.9", 22, "0.8.11", 23, "0.8.12", 24, "0.8.13")));

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,5}(?:\\.\\d{1,5})*");
    private static final Pattern GRADLE = Pattern.compile(
            "\\borg\\.projectlombok:lombok:([\\d.]+)|\\btoolVersion\\s*=?\\s*[\"'](0\\.[78]\\.\\d+)[\"']");

    /**
     * A tool of a version at a place.
     *
     * @param tool its coordinates
     * @param version its version
     * @param start offset of the version
     * @param end offset behind it
     */
    record Use(String tool, String version, int start, int end) {
        /** Its name, as people call it. */
        String name() {
            return tool.equals(LOMBOK) ? "Lombok" : "JaCoCo";
        }

        /** Whether nothing compiles without it. */
        boolean isNeededToCompile() {
            return tool.equals(LOMBOK);
        }

        /** The version that a release needs at least, if this one is older. */
        Optional<String> needed(int release) {
            return Optional.ofNullable(versions().floorEntry(release))
                    .map(Map.Entry::getValue)
                    .filter(this::isOlder);
        }

        /** The first release that needs a newer version. */
        int since() {
            for (Map.Entry<Integer, String> entry : versions().entrySet()) {
                if (isOlder(entry.getValue())) {
                    return entry.getKey();
                }
            }
            return Integer.MAX_VALUE;
        }

        private NavigableMap<Integer, String> versions() {
            return NEEDED.getOrDefault(tool, Collections.emptyNavigableMap());
        }

        private boolean isOlder(String other) {
            return Arrays.compare(numbers(version), numbers(other)) < 0;
        }

        private static int[] numbers(String version) {
            return Arrays.stream(version.split("\\.", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }

    private ToolVersions() {}

    private static NavigableMap<Integer, String> releases(Map<Integer, String> versions) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(versions));
    }

    /** The tools of which a POM names the version, there or by one of its properties. */
    static List<Use> in(XmlElement root, int release) {
        List<Use> uses = new ArrayList<>();
        for (XmlElement element : root.all()) {
            String artifact = element.childText("artifactId").orElse("");
            String tool = artifact.equals("lombok") ? LOMBOK : artifact.equals("jacoco-maven-plugin") ? JACOCO : "";
            Optional<XmlElement> version = element.child("version");
            boolean isIt = !tool.isEmpty()
                    && version.isPresent()
                    && tool.equals(element.childText("groupId").orElse("") + ":" + artifact)
                    && Profiles.mayApply(element, release);
            if (isIt) {
                written(version.orElseThrow(), root)
                        .ifPresent(text -> uses.add(new Use(tool, text.value(), text.start(), text.end())));
            }
        }
        return uses.stream().distinct().toList();
    }

    private static Optional<XmlChars> written(XmlElement version, XmlElement root) {
        Matcher reference = REFERENCE.matcher(version.text());
        Optional<XmlElement> place = reference.matches()
                ? root.child("properties")
                        .flatMap(properties -> properties.children().stream()
                                .filter(property -> property.name().equals(reference.group(1)))
                                .findFirst())
                : Optional.of(version);
        return place.filter(element -> element.texts().size() == 1)
                .map(element -> element.texts().get(0))
                .filter(text -> NUMBERS.matcher(text.value()).matches());
    }

    /** The tools of which a build of Gradle names the version. */
    static List<Use> inGradle(String code) {
        List<Use> uses = new ArrayList<>();
        Matcher matcher = GRADLE.matcher(code);
        while (matcher.find()) {
            boolean isLombok = matcher.group(1) != null;
            int group = isLombok ? 1 : 2;
            String version = matcher.group(group);
            boolean isJacoco = !isLombok && code.contains("jacoco");
            if (version != null && NUMBERS.matcher(version).matches() && (isLombok || isJacoco)) {
                uses.add(new Use(isLombok ? LOMBOK : JACOCO, version, matcher.start(group), matcher.end(group)));
            }
        }
        return uses;
    }
}
