package dev.guidelint.analyzer.api;

/**
 * A file of the project that is no Java: a build file, a descriptor, a script.
 *
 * @param source its path and text
 */
public record ResourceFile(SourceText source) {
    /** The file, relative to the root of the scan, with forward slashes. */
    public String path() {
        return source.path();
    }

    /** The last part of its path. */
    public String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** Its text, as decoded. */
    public String text() {
        return source.text();
    }

    /** The region between two offsets in the text. */
    public Region region(int start, int end) {
        return source.region(start, end);
    }

    @Override
    public String toString() {
        return path();
    }
}
