package dev.guidelint.report;

import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Real lines of code with their real numbers; the guilty ones are marked, and below it says why. */
final class Excerpt {
    private static final int LINES = 15;
    private static final int BEFORE = 7;
    private static final int LEAST_BEFORE = 2;
    private static final int AFTER = 4;
    private static final int MARKS = 5;

    private final SourceText source;
    private final int first;
    private final int last;
    private final List<String> code;
    private final Map<Integer, Place> marked;

    private Excerpt(SourceText source, int first, int last, Map<Integer, Place> marked) {
        this.source = source;
        this.first = first;
        this.last = last;
        this.code = SourceBlock.lines(source, first, last);
        this.marked = marked;
    }

    /** The worst place of a chapter, if its source is known. */
    static Optional<Excerpt> worst(ChapterEvidence chapter, Map<String, SourceText> texts) {
        List<Place> places = chapter.places();
        Optional<Place> worst = worst(places, chapter.concentration().fullestPath());
        if (worst.isEmpty()) {
            return Optional.empty();
        }
        SourceText source = texts.get(worst.get().path());
        if (source == null || worst.get().line() > source.lines().count()) {
            return Optional.empty();
        }
        return Optional.of(around(worst.get(), source, places));
    }

    /** Errors weigh more than anything else; then the file that has most, where one would begin. */
    private static Optional<Place> worst(List<Place> places, String fullestPath) {
        Optional<Place> worst = Optional.empty();
        int most = -1;
        for (Place place : places) {
            int weight = switch (place.worst().severity()) {
                case ERROR -> 4;
                case WARNING -> 2;
                case INFO -> 0;
            };
            weight += place.path().equals(fullestPath) ? 1 : 0;
            if (weight > most) {
                most = weight;
                worst = Optional.of(place);
            }
        }
        return worst;
    }

    private static Excerpt around(Place worst, SourceText source, List<Place> places) {
        Region context = worst.worst().finding().context();
        int line = worst.line();
        boolean isNear = context.startLine() <= line && line - context.startLine() <= BEFORE;
        int start = isNear ? Math.min(context.startLine(), line - LEAST_BEFORE) : line - AFTER;
        int first = Math.max(1, start);
        int last = Math.min(Math.min(source.lines().count(), line + AFTER), first + LINES - 1);
        while (first < line && source.line(first).isBlank()) {
            first++;
        }
        while (last > line && source.line(last).isBlank()) {
            last--;
        }
        Map<Integer, Place> marked = new TreeMap<>();
        marked.put(line, worst);
        for (Place place : places) {
            boolean isShown = place.line() >= first && place.line() <= last;
            if (isShown && place.path().equals(worst.path()) && marked.size() < MARKS) {
                marked.put(place.line(), place);
            }
        }
        return new Excerpt(source, first, last, marked);
    }

    /** The lines as they are shown. */
    List<String> code() {
        return code;
    }

    void write(Writer out) throws IOException {
        int line = marked.size() == 1 ? marked.keySet().iterator().next() : first;
        String name = Sentences.file(source.path());
        out.write(".The worst place: " + name + ", line " + line + "\n");
        out.write("[source%linenums,java,start=" + first + ",highlight=" + highlights() + "]\n");
        String fence = SourceBlock.fence('-', 4, code);
        out.write(fence + "\n");
        int mark = 0;
        for (int number = first; number <= last; number++) {
            String text = code.get(number - first);
            if (marked.containsKey(number)) {
                // A mark behind a comment sign is copied and read as a comment where marks mean nothing.
                out.write(text + (text.isEmpty() ? "" : " ") + "// <" + ++mark + ">\n");
            } else {
                out.write(SourceBlock.escaped(text) + "\n");
            }
        }
        out.write(fence + "\n");
        notes(out);
    }

    private String highlights() {
        StringBuilder lines = new StringBuilder();
        for (Integer line : marked.keySet()) {
            lines.append(lines.length() == 0 ? "" : ";").append(line);
        }
        return lines.toString();
    }

    private void notes(Writer out) throws IOException {
        int mark = 0;
        for (Place place : marked.values()) {
            List<String> messages = new ArrayList<>();
            for (Evidence evidence : place.findings()) {
                messages.add(Markup.message(evidence.finding().message()));
            }
            out.write("<" + ++mark + "> " + String.join(" +\n", messages) + "\n");
        }
    }
}
