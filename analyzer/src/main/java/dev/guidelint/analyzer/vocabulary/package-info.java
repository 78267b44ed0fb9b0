/**
 * The words that rules share: what is exported, what overrides, what is mutable, what a test is, where a finding points.
 * Each is defined once, here.
 *
 * <p>Never reports, and never knows a rule.
 */
package dev.guidelint.analyzer.vocabulary;
