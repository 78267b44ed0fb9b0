package dev.guidelint.analyzer.guide;

/**
 * A place where a guide sets or unsets an attribute of the document.
 *
 * @param name name of the attribute
 * @param value its value, attribute references resolved; empty if the attribute is unset
 * @param isSet false if the place unsets it
 * @param file the file; empty if it was set from outside
 * @param line the line, from 1
 * @param column the column of the value (of the name if there is none), from 1
 * @param length how many characters the value (the name) has in that line
 * @param depth how many includes lead to the place
 */
public record GuideAttribute(
        String name, String value, boolean isSet, String file, int line, int column, int length, int depth) {}
