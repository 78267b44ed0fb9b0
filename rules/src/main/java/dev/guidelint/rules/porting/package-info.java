/** Rules on carrying Java over to Python. */
package dev.guidelint.rules.porting;
