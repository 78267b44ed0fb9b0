/** Rules of the chapter on static typing: what types say, and where code keeps them from saying it. */
package dev.guidelint.rules.typing;
