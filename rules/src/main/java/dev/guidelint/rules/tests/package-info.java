/** Rules of the chapter on tests: those that cannot fail, never run, or depend on the day. */
package dev.guidelint.rules.tests;
