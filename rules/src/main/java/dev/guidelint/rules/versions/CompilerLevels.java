package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlElement.XmlAttribute;
import dev.guidelint.analyzer.vocabulary.XmlElement.XmlChars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the releases that builds tell the compiler to write for. */
final class CompilerLevels {
    private static final Set<String> SETTINGS =
            Set.of("source", "target", "release", "testSource", "testTarget", "testRelease");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)}");
    private static final Pattern GRADLE =
            Pattern.compile("(?:\\b(?:source|target)Compatibility\\b|\\boptions\\.release\\b)"
                    + "(?:\\.set\\()?\\s*=?\\s*(?:JavaVersion\\.VERSION_)?[\"']?(1[._]\\d|\\d{1,2})\\b");

    /**
     * A level at a place.
     *
     * @param release the release it stands for
     * @param written as it stands there
     * @param start offset of its first character
     * @param end offset behind its last one
     */
    record Level(int release, String written, int start, int end) {}

    private CompilerLevels() {}

    /** The levels that an XML file sets, a POM or a build of Ant, in profiles for the given release. */
    static List<Level> in(XmlElement root, boolean isPom, int release) {
        List<Level> levels = new ArrayList<>();
        if (!isPom) {
            ant(root, levels);
            return levels;
        }
        Set<String> properties = new HashSet<>();
        boolean isSpringBoot = root.child("parent")
                .flatMap(parent -> parent.childText("artifactId"))
                .filter("spring-boot-starter-parent"::equals)
                .isPresent();
        if (isSpringBoot) {
            properties.add("java.version");
        }
        List<XmlElement> all = root.all();
        for (XmlElement element : all) {
            boolean isSetting = isCompilerProperty(element) || isCompilerSetting(element);
            if (isSetting && counts(element, release)) {
                Matcher reference = REFERENCE.matcher(element.text());
                if (reference.matches()) {
                    properties.add(BuildFiles.group(reference, 1));
                } else {
                    element.texts().forEach(text -> add(text, levels));
                }
            }
        }
        for (XmlElement element : all) {
            if (element.isIn("properties")
                    && properties.contains(element.name())
                    && !isCompilerProperty(element)
                    && counts(element, release)) {
                element.texts().forEach(text -> add(text, levels));
            }
        }
        return levels;
    }

    /** A profile that has to be asked for may be meant for an old release, and so may one that is not for this one. */
    private static boolean counts(XmlElement element, int release) {
        return !Profiles.isOnRequest(element) && Profiles.mayApply(element, release);
    }

    private static boolean isCompilerProperty(XmlElement element) {
        String name = element.name();
        return name.startsWith("maven.compiler.")
                && SETTINGS.contains(name.substring("maven.compiler.".length()))
                && element.isIn("properties");
    }

    private static boolean isCompilerSetting(XmlElement element) {
        if (!SETTINGS.contains(element.localName()) || !element.isIn("configuration")) {
            return false;
        }
        XmlElement around = element;
        while (around.parent().isPresent() && !around.localName().equals("plugin")) {
            around = around.parent().get();
        }
        return around.childText("artifactId")
                .filter("maven-compiler-plugin"::equals)
                .isPresent();
    }

    private static void add(XmlChars text, List<Level> levels) {
        add(text.value(), text.start(), text.end(), levels);
    }

    private static void add(String written, int start, int end, List<Level> levels) {
        boolean isPlain = written.matches("(?:1\\.)?\\d{1,2}");
        if (isPlain) {
            levels.add(new Level(Profiles.number(written), written, start, end));
        }
    }

    private static void ant(XmlElement root, List<Level> levels) {
        for (XmlElement element : root.all()) {
            if (element.localName().equals("javac")) {
                for (XmlAttribute attribute : element.attributes()) {
                    if (SETTINGS.contains(attribute.name())) {
                        add(attribute.value(), attribute.valueStart(), attribute.valueEnd(), levels);
                    }
                }
            }
        }
    }

    /** The levels that a build of Gradle sets. */
    static List<Level> inGradle(String code) {
        List<Level> levels = new ArrayList<>();
        Matcher matcher = GRADLE.matcher(code);
        while (matcher.find()) {
            String written = BuildFiles.group(matcher, 1);
            add(written.replace('_', '.'), matcher.start(1), matcher.end(1), levels);
        }
        return levels;
    }
}
