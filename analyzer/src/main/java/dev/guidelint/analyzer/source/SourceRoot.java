package dev.guidelint.analyzer.source;

import dev.guidelint.analyzer.api.SourceSet;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder or file to look for sources in.
 *
 * @param path the folder or file
 * @param sourceSet what is in it; empty to tell by the path of each file
 */
public record SourceRoot(Path path, Optional<SourceSet> sourceSet) {}
