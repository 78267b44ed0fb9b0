package dev.guidelint.analyzer.api;

/**
 * What a check is given besides a file that is no Java: the rule's settings, and what is known about the project.
 *
 * @param settings the settings of the rule
 * @param file the file
 * @param project the project
 */
public record ResourceContext(RuleSettings settings, ResourceFile file, Project project) {
    /** The value of one of the rule's options. */
    public <T> T option(Option<T> option) {
        return settings.option(option);
    }

    /** A finding between two offsets in the text of the file. */
    public Finding at(int start, int end, String message) {
        Region region = file.region(start, end);
        return new Finding(settings.rule(), file.path(), region, region, message);
    }
}
