package dev.guidelint.analyzer.api;

/** What a rule must know to give its full answer. A rule whose needs are not met in a run is listed as degraded. */
public enum Needs {
    /** The syntax tree alone. */
    SYNTAX,
    /** What type a name stands for. */
    NAMES,
    /** The static types of expressions. */
    TYPES,
    /** Facts about the whole project. */
    PROJECT,
    /** Which files of the project use which: {@link Project#portOrder()}. */
    USES
}
