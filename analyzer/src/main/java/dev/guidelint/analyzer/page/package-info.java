/**
 * The page of a rule: an AsciiDoc text beside the rule's class that says why, shows code that is flagged and code that
 * is fine, and is read by people, viewers and tests alike.
 *
 * <p>Knows the small part of AsciiDoc that pages are written in; never runs an example and never judges a page's prose.
 */
package dev.guidelint.analyzer.page;
