package dev.guidelint.analyzer.guide;

/**
 * A chapter of a guide: a section of level 1 with everything below it.
 *
 * @param id its anchor; if it has none, the attribute {@code chapter} that is set in it; else made from the title
 * @param title its title, attribute references resolved
 * @param level the level of the section, always 1
 * @param file where its title is
 * @param line the line of the title, from 1
 * @param firstLine index of the first of its lines; anchors and other lines that belong to the title come before it
 * @param endLine index behind the last of its lines
 */
public record GuideChapter(String id, String title, int level, String file, int line, int firstLine, int endLine) {
    /** Whether a line of the guide is in the chapter. */
    public boolean contains(int lineIndex) {
        return firstLine <= lineIndex && lineIndex < endLine;
    }
}
