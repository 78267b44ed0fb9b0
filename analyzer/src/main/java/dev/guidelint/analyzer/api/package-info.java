/**
 * What rules are written against: rules, findings and fixes as values, source files, and what is known about types.
 *
 * <p>Never knows the engine, a rule, or a format of output.
 */
// A plain <T> or <?> never stands for null.
@DefaultQualifier(value = NonNull.class, locations = TypeUseLocation.IMPLICIT_UPPER_BOUND)
package dev.guidelint.analyzer.api;

import org.checkerframework.checker.nullness.qual.NonNull;
import org.checkerframework.framework.qual.DefaultQualifier;
import org.checkerframework.framework.qual.TypeUseLocation;
