/**
 * The guide as a report: the same document, with the evidence of a scan in every chapter.
 *
 * <p>Never decides what counts, and never lets a name, a message or a line of code become markup.
 */
package dev.guidelint.report;
