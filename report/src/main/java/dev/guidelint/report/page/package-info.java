/**
 * The report as pages to look at: HTML and PDF. The only package that knows AsciidoctorJ, which brings 40 MB of libraries
 * and two seconds of start-up; whoever only scans never loads it.
 */
package dev.guidelint.report.page;
