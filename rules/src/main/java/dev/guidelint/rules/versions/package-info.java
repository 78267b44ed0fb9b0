/** Rules on moving to a newer Java. */
package dev.guidelint.rules.versions;
