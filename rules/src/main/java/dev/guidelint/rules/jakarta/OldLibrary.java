package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Library;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of the class path that still speaks javax.
 *
 * @param name the name of the jar
 * @param artifact the same without version and ending
 * @param provided renamed packages that it has types in
 * @param spoken other renamed packages that its classes refer to
 * @param speaking how many of its classes refer to the one of those types that is referred to most
 * @param classes how many classes it has
 * @param packages all packages it has types in
 */
record OldLibrary(
        String name,
        String artifact,
        Set<String> provided,
        Set<String> spoken,
        int speaking,
        int classes,
        Set<String> packages) {
    private static final String JAR = ".jar";

    /** Copies the sets in their order. */
    OldLibrary {
        provided = new TreeSet<>(provided);
        spoken = new TreeSet<>(spoken);
        packages = new TreeSet<>(packages);
    }

    /** What there is to say about an entry; empty if it does not speak javax, or both. Folders hold code of the project. */
    static Optional<OldLibrary> of(Library library) {
        if (!library.name().endsWith(JAR)) {
            return Optional.empty();
        }
        Set<String> jakarta = new TreeSet<>();
        for (String packageName : library.enterprisePackages()) {
            if (packageName.startsWith(JavaxName.JAKARTA)) {
                jakarta.add(packageName);
            }
        }
        Set<String> packages = library.packages();
        Set<String> provided = new TreeSet<>();
        Set<String> spoken = new TreeSet<>();
        int speaking = 0;
        for (Map.Entry<String, Integer> type : library.enterpriseTypes().entrySet()) {
            if (!type.getKey().startsWith(JavaxName.JAVAX)) {
                continue;
            }
            JavaxName name = JavaxNames.of(type.getKey());
            boolean isRenamed = name.fate() == Fate.RENAME && name.isCode();
            if (isRenamed && !jakarta.contains(JavaxName.twin(name.packageName()))) {
                (packages.contains(name.packageName()) ? provided : spoken).add(name.packageName());
                speaking = Math.max(speaking, type.getValue());
            }
        }
        return provided.isEmpty() && spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(new OldLibrary(
                        library.name(),
                        artifact(library.name()),
                        provided,
                        spoken,
                        speaking,
                        library.classes(),
                        packages));
    }

    private static String artifact(String name) {
        String stem = name.substring(0, name.length() - JAR.length());
        for (int i = 0; i + 1 < stem.length(); i++) {
            if (stem.charAt(i) == '-' && Character.isDigit(stem.charAt(i + 1))) {
                return stem.substring(0, i);
            }
        }
        return stem;
    }

    /** Whether it does so in passing: in so few of its classes that most users will never load them. */
    boolean isInPassing() {
        return provided.isEmpty() && speaking * 20 < classes;
    }
}
