package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.ResourceFile;

/**
 * A dependency as a build file has it.
 *
 * @param group its group
 * @param artifact its artifact
 * @param version its version; empty if the build file leaves it to others
 * @param file the build file
 * @param start where it stands there
 * @param end and where that ends
 */
record Declared(String group, String artifact, String version, ResourceFile file, int start, int end) {
    String key() {
        return group + ':' + artifact;
    }

    /** Whether a jar of that name may be it. */
    boolean isJar(String name) {
        return name.equals(artifact + ".jar")
                || (name.startsWith(artifact + '-')
                        && name.length() > artifact.length() + 1
                        && Character.isDigit(name.charAt(artifact.length() + 1)));
    }
}
