@Deprecated
package hard.pkg;
