/**
 * Measurements of Guidelint beside other linters: what a scan costs, and where the findings agree. Starts every tool as
 * a process of its own, the way a user would, and reads only the files that it writes. Judges nothing and fails no
 * build.
 */
package dev.guidelint.bench;
