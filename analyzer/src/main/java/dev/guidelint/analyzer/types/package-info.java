/**
 * What is known about types: headers from the project's sources, the class path and the JDK, names resolved by the rules
 * of the language, and static types of expressions.
 *
 * <p>Never guesses: what cannot be decided is unknown.
 */
package dev.guidelint.analyzer.types;
