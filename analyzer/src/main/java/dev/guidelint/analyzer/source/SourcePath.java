package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.SourceSet;
import java.nio.file.Path;

/**
 * A source file that was found.
 *
 * @param file where it is
 * @param path how it is called in reports: relative to the root of the scan, with forward slashes
 * @param sourceSet what it is for
 */
public record SourcePath(Path file, String path, SourceSet sourceSet) {}
