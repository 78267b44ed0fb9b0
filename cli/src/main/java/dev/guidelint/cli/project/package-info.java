/**
 * How the project that is scanned is laid out, read from its build files without running its build.
 *
 * <p>Never reads a source file, and never uses the network.
 */
package dev.guidelint.cli.project;
