package dev.guidelint.bench;

import java.nio.file.Path;

/**
 * A published library whose sources are read.
 *
 * @param group its groupId
 * @param artifact its artifactId
 * @param version its version
 */
record Library(String group, String artifact, String version) {

    static Library parse(String coordinates) {
        String[] parts = coordinates.split(":");
        if (parts.length != 3) {
            throw new Trouble("not of the form groupId:artifactId:version: " + coordinates);
        }
        return new Library(parts[0], parts[1], parts[2]);
    }

    /** Where its files are kept. */
    Path home() {
        return Places.folder(Places.WORK.resolve("libraries").resolve(name()));
    }

    String name() {
        return artifact + "-" + version;
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
