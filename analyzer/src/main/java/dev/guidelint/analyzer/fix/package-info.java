/**
 * Text edits: fixes change the text of a file, never a printed tree, so that layout survives.
 *
 * <p>Never decides what to change.
 */
package dev.guidelint.analyzer.fix;
