package dev.guidelint.analyzer.api;

/** What a source file is for. */
public enum SourceSet {
    /** Code that ships. */
    MAIN,
    /** Code that tests it. */
    TEST
}
