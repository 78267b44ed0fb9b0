package dev.guidelint.analyzer.api;

/**
 * Another place in the project that helps to understand a finding.
 *
 * @param path the file, relative to the root of the scan, with forward slashes
 * @param region the place in it
 * @param message what is to be seen there
 */
public record RelatedLocation(String path, Region region, String message) {}
