/**
 * What a finished scan means for a guide, as plain data: the one source of every form of report. Knows nothing about forms.
 */
package dev.guidelint.report.model;
