package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.List;
import java.util.Set;

/** The settings that every rule has, and those that a document sets for all rules at once. */
final class CommonOptions {
    /** How severe findings are, or that the rule is off. */
    enum Level {
        ERROR,
        WARNING,
        INFO,
        OFF
    }

    /** From which severity on findings fail a build. */
    enum Gate {
        ERROR,
        WARNING,
        INFO,
        NEVER
    }

    static final Option<Level> SEVERITY =
            Option.choice("severity", Level.WARNING, "how severe its findings are, or off");
    static final Option<Set<SourceSet>> SOURCES =
            Option.choices("sources", SourceSet.class, Set.of(SourceSet.MAIN), "source sets it looks at");
    static final Option<List<String>> PATHS =
            Option.list("paths", List.of(), "patterns of paths it looks at; with an exclamation mark: leaves out");
    static final Option<Boolean> SCAN_GENERATED =
            Option.flag("scan-generated", false, "whether it looks at generated code");
    static final Option<Gate> FAIL_ON =
            Option.choice("fail-on", Gate.ERROR, "severity from which on findings fail a build");

    /** The settings that every rule has. */
    static final List<Option<?>> ALL = List.of(SEVERITY, SOURCES, PATHS, SCAN_GENERATED);

    /** Attributes of the document that are the default for the rules that have an option of that name. */
    static final List<String> PROJECT_WIDE =
            List.of("internal-packages", "known-immutable", "known-mutable", "project-kind", "scan-generated");

    /** Attributes that AsciiDoc itself gives a meaning on every macro. */
    static final Set<String> ASCIIDOC = Set.of("id", "reftext", "role", "style", "title");

    private CommonOptions() {}
}
