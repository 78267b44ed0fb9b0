/**
 * Findings after the team has been heard: what is suppressed, and what went wrong with the scan itself.
 *
 * <p>Never finds anything itself, and never loses anything: what is suppressed is still counted.
 */
package dev.guidelint.analyzer.evidence;
