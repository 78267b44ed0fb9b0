package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Region;

/**
 * A use of a type that matters when the program runs, which mentions in signatures do not: somebody creates it, extends it,
 * calls it, tests for it, catches it.
 *
 * @param scope qualified name of the innermost named type around the use; empty outside of all
 * @param name the name as written
 * @param onLoad whether the type is needed as soon as the file around it is loaded, not only when a method runs
 * @param region the place
 */
record TypeUse(String scope, String name, boolean onLoad, Region region) {}
