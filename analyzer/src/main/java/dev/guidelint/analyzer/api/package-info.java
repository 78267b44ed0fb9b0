/**
 * What rules are written against: rules, findings and fixes as values, source files, and what is known about types.
 *
 * <p>Never knows the engine, a rule, or a format of output.
 */
package dev.guidelint.analyzer.api;
