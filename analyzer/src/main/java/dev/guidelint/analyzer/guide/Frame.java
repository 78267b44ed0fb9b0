package dev.guidelint.analyzer.guide;

import java.util.List;

/** A file that is being read: the guide, or one that is included. */
final class Frame {
    /**
     * A line of a file.
     *
     * @param number its number
     * @param shift how many characters of the file's line stand before the text
     * @param text the text
     */
    record Line(int number, int shift, String text) {}

    private final String file;
    private final int depth;
    private final List<Line> lines;
    private int next;
    private boolean followsDirectives;

    Frame(String file, int depth, List<Line> lines) {
        this.file = file;
        this.depth = depth;
        this.lines = lines;
        this.followsDirectives = Names.isAsciiDoc(file) || depth == 0;
    }

    String file() {
        return file;
    }

    int depth() {
        return depth;
    }

    boolean isAtEnd() {
        return next == lines.size();
    }

    Line next() {
        return lines.get(next++);
    }

    boolean followsDirectives() {
        return followsDirectives;
    }

    void setFollowsDirectives(boolean follows) {
        followsDirectives = follows;
    }
}
