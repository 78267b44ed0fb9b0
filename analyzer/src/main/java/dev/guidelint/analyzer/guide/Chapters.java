package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the chapters of a guide. */
final class Chapters {
    private record Start(int level, String title, String id, GuideLine line, int firstLine, int entries) {}

    private final DocumentAttributes document;
    private final List<Start> starts = new ArrayList<>();

    Chapters(DocumentAttributes document) {
        this.document = document;
    }

    /**
     * A section starts.
     *
     * @param id its anchor; empty if it has none
     * @param firstLine index of the first line that belongs to it
     */
    void section(int level, String title, String id, GuideLine line, int firstLine) {
        if (level <= 1) {
            starts.add(new Start(
                    level, title, id, line, firstLine, document.entries().size()));
        }
    }

    /** The chapters of a document of the given number of lines. */
    List<GuideChapter> finish(int lines) {
        List<GuideChapter> chapters = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            if (start.level() == 1) {
                boolean isLast = i + 1 == starts.size();
                int end = isLast ? lines : starts.get(i + 1).firstLine();
                int entriesEnd =
                        isLast ? document.entries().size() : starts.get(i + 1).entries();
                String id = unique(start.id().isEmpty() ? id(start, entriesEnd) : start.id(), ids);
                GuideLine line = start.line();
                chapters.add(
                        new GuideChapter(id, start.title(), 1, line.file(), line.number(), start.firstLine(), end));
            }
        }
        return chapters;
    }

    private String id(Start start, int entriesEnd) {
        for (GuideAttribute entry : document.entries().subList(start.entries(), entriesEnd)) {
            if (entry.name().equals("chapter")
                    && entry.isSet()
                    && !entry.value().isEmpty()) {
                return entry.value();
            }
        }
        return Chars.slug(start.title());
    }

    private static String unique(String id, Set<String> ids) {
        String result = id;
        for (int i = 2; !ids.add(result); i++) {
            result = id + "-" + i;
        }
        return result;
    }
}
