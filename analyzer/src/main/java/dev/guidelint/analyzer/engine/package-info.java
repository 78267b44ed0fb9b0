/**
 * The phases of a scan, from guide and paths to evidence.
 *
 * <p>Never prints, never ends the process, and knows no rule but its own.
 */
package dev.guidelint.analyzer.engine;
