/**
 * The report as AsciiDoc: the guide's own text with the evidence in its chapters. Never lets a name, a message or a line of
 * code become markup.
 */
package dev.guidelint.report.asciidoc;
