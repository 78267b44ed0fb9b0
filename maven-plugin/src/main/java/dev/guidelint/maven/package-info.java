/**
 * The Maven plugin: one short goal each, over the same engine as the command.
 *
 * <p>Never forks a lifecycle, and never changes a project.
 */
package dev.guidelint.maven;
