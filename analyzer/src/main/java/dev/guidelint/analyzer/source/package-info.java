/**
 * From paths to source files: finding, reading, decoding and parsing them, once each.
 *
 * <p>Never looks at what the code means.
 */
package dev.guidelint.analyzer.source;
