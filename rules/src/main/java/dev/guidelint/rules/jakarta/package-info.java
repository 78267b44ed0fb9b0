/** Rules on moving from javax to jakarta. */
package dev.guidelint.rules.jakarta;
