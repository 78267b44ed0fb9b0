package dev.guidelint.analyzer.api;

import java.util.List;

/** What a rule does once for the whole project, with all its files of a kind before it. */
@FunctionalInterface
public interface ProjectCheck {
    /**
     * Looks at a project.
     *
     * @param files the files that are no Java and that the rule asked for, sorted by their paths; there may be none
     * @param context the rule's settings and the project
     * @return the findings, empty if there is nothing to say
     */
    List<Finding> check(List<ResourceFile> files, ProjectContext context);
}
