/**
 * Rules of the chapter on static analysis: what annotations promise to a checker is kept.
 *
 * <p>Never guesses at promises that nobody wrote down.
 */
package dev.guidelint.rules.staticanalysis;
