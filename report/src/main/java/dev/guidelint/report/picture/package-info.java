/**
 * The pictures of the report, as SVG.
 *
 * <p>Every shape says twice what colour it has: by class, for the page's style sheet, which knows light from dark, and
 * by attribute, for print. Every word is the caller's. Same input, same bytes.
 */
package dev.guidelint.report.picture;
