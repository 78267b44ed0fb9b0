package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Project;

/** Which releases a project still has to pass. */
final class Hops {
    private Hops() {}

    /** Whether a release lies on the project's way: it is not there yet, and will be. */
    static boolean passes(int release, Project project) {
        return project.release() < release && release <= project.target();
    }
}
