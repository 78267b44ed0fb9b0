package dev.guidelint.analyzer.api;

import java.util.List;

/** What a rule does with one file that is no Java. Called on several threads at once, like {@link Check}. */
@FunctionalInterface
public interface ResourceCheck {
    /**
     * Looks at a file.
     *
     * @param file the file
     * @param context the rule's settings and the project
     * @return the findings, empty if there is nothing to say
     */
    List<Finding> check(ResourceFile file, ResourceContext context);
}
