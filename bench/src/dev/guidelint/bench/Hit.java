package dev.guidelint.bench;

/**
 * One finding of a peer.
 *
 * @param rule the short name of the rule or check
 * @param file the path as the tool wrote it
 * @param line its line
 * @param message what it says
 */
record Hit(String rule, String file, int line, String message) {}
