package dev.guidelint.bench;

import java.nio.file.Path;

/**
 * A published library whose sources are read.
 *
 * @param group its groupId
 * @param artifact its artifactId
 * @param version its version
 * @param classifier which of its jars holds the sources: `sources`, or `test-sources` for those of its tests
 */
record Library(String group, String artifact, String version, String classifier) {

    private static final String MAIN = "sources";
    private static final String TESTS = "test-sources";

    static Library parse(String coordinates) {
        String[] parts = coordinates.split(":");
        boolean isTests = parts.length == 4 && parts[3].equals(TESTS);
        if (parts.length != 3 && !isTests) {
            throw new Trouble("not of the form groupId:artifactId:version or groupId:artifactId:version:" + TESTS + ": "
                    + coordinates);
        }
        return new Library(parts[0], parts[1], parts[2], isTests ? TESTS : MAIN);
    }

    /** Where its files are kept. */
    Path home() {
        return Places.folder(Places.WORK.resolve("libraries").resolve(name()));
    }

    String name() {
        return artifact + "-" + version + (holds() == Row.Sources.TESTS ? "-tests" : "");
    }

    /** What its sources are. */
    Row.Sources holds() {
        return classifier.equals(TESTS) ? Row.Sources.TESTS : Row.Sources.MAIN;
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
