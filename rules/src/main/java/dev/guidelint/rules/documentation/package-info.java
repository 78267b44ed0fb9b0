/**
 * Rules of the chapter on documentation: what others rely on is described, and the description fits the code.
 *
 * <p>Never judges style or spelling.
 */
package dev.guidelint.rules.documentation;
