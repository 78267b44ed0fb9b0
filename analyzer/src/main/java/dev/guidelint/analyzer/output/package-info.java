/**
 * What a scan found, written as lines of text, JSON or SARIF.
 *
 * <p>Never decides what counts, never knows a terminal, and never writes a time or an absolute path of its own accord:
 * the same result gives the same bytes everywhere.
 */
package dev.guidelint.analyzer.output;
