/** Rules of the chapter on debugging: errors that vanish, and logs that do not help. */
package dev.guidelint.rules.debugging;
