/**
 * Doc comments, with the exact position of everything in them: which comment belongs to a declaration, its main
 * description, its block tags and its inline tags. Written because the tree keeps no comments and the parser's own model
 * of Javadoc drops positions.
 *
 * <p>Never resolves a reference, and never judges what it reads.
 */
package dev.guidelint.analyzer.javadoc;
