package dev.guidelint.analyzer.api;

/**
 * What a check of the whole project is given: the rule's settings, and what is known about the project.
 *
 * @param settings the settings of the rule
 * @param project the project
 */
public record ProjectContext(RuleSettings settings, Project project) {
    /** The value of one of the rule's options. */
    public <T> T option(Option<T> option) {
        return settings.option(option);
    }

    /** A finding between two offsets in the text of a file. */
    public Finding at(ResourceFile file, int start, int end, String message) {
        Region region = file.region(start, end);
        return new Finding(settings.rule(), file.path(), region, region, message);
    }

    /** A finding about something as a whole that is no file of the scan, such as a jar, at its beginning. */
    public Finding at(String name, String message) {
        Region region = new Region(1, 1, 1, 1);
        return new Finding(settings.rule(), name, region, region, message);
    }
}
