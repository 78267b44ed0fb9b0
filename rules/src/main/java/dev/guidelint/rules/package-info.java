/**
 * The rules by chapter, and the guide that comes with them.
 *
 * <p>Never scans anything: the packages below hold one pack each, this one only lists them.
 */
package dev.guidelint.rules;
