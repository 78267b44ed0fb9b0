package dev.guidelint.analyzer.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines inside a block or a list item: read already, directives applied. */
final class LineBuffer implements LineFeed {
    private final Deque<GuideLine> lines;

    LineBuffer(List<GuideLine> lines) {
        this.lines = new ArrayDeque<>(lines);
    }

    @Override
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public GuideLine peek() {
        return lines.getFirst();
    }

    @Override
    public GuideLine next() {
        return lines.removeFirst();
    }

    @Override
    public void back(GuideLine line) {
        lines.addFirst(line);
    }
}
