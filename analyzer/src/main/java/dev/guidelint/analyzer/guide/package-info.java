/**
 * Reads guides: AsciiDoc documents whose {@code rule::} macros say which rules run, how severe they are, and with which
 * options.
 *
 * <p>A guide is read twice, here for its settings and by Asciidoctor for its looks, and both must see the same macros.
 * What this reader cannot follow is therefore an error with a line number, never a silent difference.
 *
 * <p>Never renders a guide, and never starts Asciidoctor.
 */
// A plain <T> or <?> never stands for null.
@DefaultQualifier(value = NonNull.class, locations = TypeUseLocation.IMPLICIT_UPPER_BOUND)
package dev.guidelint.analyzer.guide;

import org.checkerframework.checker.nullness.qual.NonNull;
import org.checkerframework.framework.qual.DefaultQualifier;
import org.checkerframework.framework.qual.TypeUseLocation;
