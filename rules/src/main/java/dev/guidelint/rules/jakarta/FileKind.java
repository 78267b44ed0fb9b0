package dev.guidelint.rules.jakarta;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Kinds of files that are no Java and may name something of Java EE. */
final class FileKind {
    private static final String SERVICES = "META-INF/services/";

    private static final Set<String> PAGES = Set.of("jsp", "jspf", "jspx", "tag", "tagf", "tagx", "xhtml");
    private static final Set<String> SETTINGS = Set.of("properties", "yaml", "yml");
    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.xml", "ivy.xml");

    private FileKind() {}

    /** Whether a file may be one, by its path. */
    static boolean isOne(String path) {
        String ending = ending(path);
        boolean isXml = ending.equals("xml") || ending.equals("tld");
        return isService(path)
                || PAGES.contains(ending)
                || SETTINGS.contains(ending)
                || (isXml && !BUILD_FILES.contains(name(path)));
    }

    /** What the same work is done to: descriptors by their names, pages and settings by their endings, services at once. */
    static String of(String path) {
        String ending = ending(path);
        if (isService(path)) {
            return "META-INF/services";
        }
        return ending.equals("xml") ? name(path) : "*." + ending;
    }

    static boolean isService(String path) {
        return path.startsWith(SERVICES) || path.contains('/' + SERVICES);
    }

    static boolean isPage(String path) {
        return PAGES.contains(ending(path));
    }

    static boolean isXml(String path) {
        return ending(path).equals("xml") || ending(path).equals("tld");
    }

    static boolean isSettings(String path) {
        return SETTINGS.contains(ending(path));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String ending(String path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
