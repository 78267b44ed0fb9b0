/**
 * The kit that rules are tested with, the project's own and those of a house alike. Throws {@link AssertionError} and needs
 * no test framework.
 *
 * <p>Never used by a scan.
 */
package dev.guidelint.analyzer.testkit;
