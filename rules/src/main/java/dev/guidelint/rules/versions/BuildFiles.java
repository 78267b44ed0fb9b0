package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlReader;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kinds of files builds and starts of programs are written in, and which part of their text counts. */
final class BuildFiles {
    private static final Set<String> SCRIPTS = Set.of("sh", "bash", "ksh", "bat", "cmd", "ps1");
    private static final Set<String> OTHERS =
            Set.of("xml", "pom", "gradle", "kts", "yml", "yaml", "vmoptions", "dockerfile", "service", "launch", "env");
    private static final Set<String> NAMES = Set.of(
            "gradle.properties",
            "jvm.config",
            "maven.config",
            "jvm.options",
            "containerfile",
            "jenkinsfile",
            "makefile",
            "procfile",
            "mavenrc",
            ".mavenrc");

    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("(?m)(?<![:\\w\"'/])//[^\n]*");
    private static final Pattern REMARK = Pattern.compile("(?mi)^[ \t@]*(?:rem\\b|:)[^\n]*");
    private static final Pattern HASH = Pattern.compile("(?m)^[ \t]*#[^\n]*|(?<=[ \t])#(?![^\n]*[\"'])[^\n]*");

    private BuildFiles() {}

    /** A group of a match; empty if it took no part in it. */
    static String group(Matcher matcher, int number) {
        return Objects.requireNonNullElse(matcher.group(number), "");
    }

    /** Whether a file may say how a program is built or started. Those without an ending are if they are scripts. */
    static boolean isWanted(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || name.startsWith("dockerfile")
                || name.indexOf('.') < 0
                || SCRIPTS.contains(ending(name))
                || OTHERS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file is a POM of Maven. */
    static boolean isPom(ResourceFile file) {
        return file.name().equals("pom.xml") || file.name().endsWith(".pom");
    }

    /** Whether a file is XML. */
    static boolean isXml(ResourceFile file) {
        return isPom(file) || file.name().endsWith(".xml") || file.name().endsWith(".launch");
    }

    /** Whether a file is a build script of Gradle. */
    static boolean isGradle(ResourceFile file) {
        return file.name().endsWith(".gradle") || file.name().endsWith(".gradle.kts");
    }

    /** Whether a file is a script of a shell. */
    static boolean isScript(ResourceFile file) {
        boolean isNamed = file.name().indexOf('.') >= 0 && SCRIPTS.contains(ending(file.name()));
        return isNamed || isShebang(file);
    }

    private static boolean isShebang(ResourceFile file) {
        String text = file.text();
        if (!text.startsWith("#!") || file.name().indexOf('.') >= 0) {
            return false;
        }
        int end = text.indexOf('\n');
        return text.substring(0, end < 0 ? text.length() : end).contains("sh");
    }

    /**
     * The text of a file in which everything that does not count is blank, so that places stay where they are: comments,
     * the markup of XML, and profiles of Maven that are not active with the given release. All blank if it is broken XML,
     * or a file without an ending that is no script.
     */
    static String code(ResourceFile file, int release) {
        String text = file.text();
        if (isXml(file)) {
            return xml(text, release);
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.indexOf('.') < 0 && !NAMES.contains(name) && !name.startsWith("dockerfile") && !isShebang(file)) {
            return "";
        }
        if (isGradle(file) || name.equals("jenkinsfile")) {
            return blank(SLASHES, blank(BLOCK_COMMENT, text));
        }
        return name.endsWith(".bat") || name.endsWith(".cmd") ? blank(REMARK, text) : blank(HASH, text);
    }

    private static String blank(Pattern pattern, String text) {
        StringBuilder result = new StringBuilder(text);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (text.charAt(i) != '\n') {
                    result.setCharAt(i, ' ');
                }
            }
        }
        return result.toString();
    }

    private static String xml(String text, int release) {
        XmlElement root = XmlReader.read(text).orElse(null);
        if (root == null) {
            return "";
        }
        StringBuilder code = new StringBuilder(" ".repeat(text.length()));
        int closed = 0;
        for (XmlElement element : root.all()) {
            if (element.start() < closed) {
                continue;
            }
            if (element.localName().equals("profile") && !Profiles.mayBeActive(element, release)) {
                closed = element.end();
                continue;
            }
            element.texts()
                    .forEach(part -> code.replace(part.start(), part.end(), text.substring(part.start(), part.end())));
            element.attributes()
                    .forEach(part -> code.replace(
                            part.valueStart(), part.valueEnd(), text.substring(part.valueStart(), part.valueEnd())));
        }
        return code.toString();
    }
}
