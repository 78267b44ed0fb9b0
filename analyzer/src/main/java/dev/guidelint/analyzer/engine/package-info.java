/**
 * The phases of a scan, from guide and paths to evidence.
 *
 * <p>Never prints, never ends the process, and knows no rule but its own.
 */
// A plain <T> or <?> never stands for null.
@DefaultQualifier(value = NonNull.class, locations = TypeUseLocation.IMPLICIT_UPPER_BOUND)
package dev.guidelint.analyzer.engine;

import org.checkerframework.checker.nullness.qual.NonNull;
import org.checkerframework.framework.qual.DefaultQualifier;
import org.checkerframework.framework.qual.TypeUseLocation;
