/**
 * The {@code guidelint} command: arguments in, exit code out.
 *
 * <p>Never analyses anything itself. The only place that prints and ends the process.
 */
package dev.guidelint.cli;
