/**
 * Rules of the chapter on visibility and interfaces: what others can see, name, change or create, and what they are handed.
 *
 * <p>Never judges how code that nobody else can see is arranged.
 */
package dev.guidelint.rules.visibility;
