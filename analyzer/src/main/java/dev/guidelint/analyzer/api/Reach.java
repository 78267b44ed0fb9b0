package dev.guidelint.analyzer.api;

import java.util.Optional;

/**
 * From where something is mentioned.
 *
 * @param path the file, if all mentions are in one
 * @param packageName the package, if all mentions are in one
 */
public record Reach(Optional<String> path, Optional<String> packageName) {
    /** Mentions in several packages. */
    public static final Reach EVERYWHERE = new Reach(Optional.empty(), Optional.empty());

    /** Mentions in one file. */
    public static Reach file(String path, String packageName) {
        return new Reach(Optional.of(path), Optional.of(packageName));
    }

    /** Where this and other mentions are. */
    public Reach and(Reach other) {
        if (equals(other)) {
            return this;
        }
        if (packageName.isEmpty() || !packageName.equals(other.packageName)) {
            return EVERYWHERE;
        }
        return path.isEmpty() ? this : new Reach(Optional.empty(), packageName);
    }

    /** Whether nothing outside a file is among the mentions. */
    public boolean isWithin(SourceFile file) {
        return path.isPresent() && path.get().equals(file.path());
    }

    /** Whether nothing outside a package is among the mentions. */
    public boolean isWithinPackage(String name) {
        return packageName.isPresent() && packageName.get().equals(name);
    }
}
