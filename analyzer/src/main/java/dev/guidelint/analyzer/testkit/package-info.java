/**
 * The kit that rules are tested with, the project's own and those of a house alike. Throws {@link AssertionError} and needs
 * no test framework.
 *
 * <p>Never used by a scan.
 */
// A plain <T> or <?> never stands for null.
@DefaultQualifier(value = NonNull.class, locations = TypeUseLocation.IMPLICIT_UPPER_BOUND)
package dev.guidelint.analyzer.testkit;

import org.checkerframework.checker.nullness.qual.NonNull;
import org.checkerframework.framework.qual.DefaultQualifier;
import org.checkerframework.framework.qual.TypeUseLocation;
