/**
 * Rules of the chapter on shared state: what everybody can change, what leaks out of an object, and what threads do to it.
 *
 * <p>Never follows values beyond one method body.
 */
package dev.guidelint.rules.sharedstate;
