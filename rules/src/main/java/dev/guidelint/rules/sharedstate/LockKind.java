package dev.guidelint.rules.sharedstate;

/** What is wrong with a lock. */
enum LockKind {
    /** An object without an identity of its own: a box, a string, an optional, a date. */
    VALUE_BASED,
    /** A string literal. */
    LITERAL,
    /** {@code getClass()}. */
    GET_CLASS,
    /** A field that can be given another value. */
    NON_FINAL,
    /** An object that no other thread can know. */
    FRESH_OBJECT,
    /** Whatever the caller handed in. */
    PARAMETER,
    /** An object with a better lock than its monitor. */
    JUC_LOCK,
    /** An object that everybody has. */
    PUBLIC_LOCK
}
