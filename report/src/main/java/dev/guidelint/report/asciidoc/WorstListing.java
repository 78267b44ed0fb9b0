package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.CheckedRule;
import dev.guidelint.report.model.Excerpt;
import dev.guidelint.report.model.Mark;
import dev.guidelint.report.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Real lines of code with their real numbers; the guilty ones are marked, and below it says why. */
final class WorstListing {
    private WorstListing() {}

    static void write(Excerpt excerpt, Chapter chapter, Sentences sentences, Writer out) throws IOException {
        List<Place> marked = excerpt.marked();
        int line = marked.isEmpty() ? excerpt.first() : marked.get(0).line();
        out.write("."
                + sentences.text(
                        "chapter.worst", "file", Sentences.file(excerpt.path()), "line", Integer.toString(line))
                + "\n");
        out.write("[source%linenums,java,start=" + excerpt.first() + ",highlight=" + highlights(marked) + "]\n");
        String fence = Listing.fence('-', 4, excerpt.code());
        out.write(fence + "\n");
        int mark = 0;
        int number = excerpt.first();
        for (String text : excerpt.code()) {
            if (mark < marked.size() && marked.get(mark).line() == number) {
                // A mark behind a comment sign is copied and read as a comment where marks mean nothing.
                out.write(text + (text.isEmpty() ? "" : " ") + "// <" + ++mark + ">\n");
            } else {
                out.write(Listing.escaped(text) + "\n");
            }
            number++;
        }
        out.write(fence + "\n");
        notes(marked, chapter, sentences, out);
        out.write("\n");
    }

    private static String highlights(List<Place> marked) {
        StringBuilder lines = new StringBuilder();
        for (Place place : marked) {
            lines.append(lines.length() == 0 ? "" : ";").append(place.line());
        }
        return lines.toString();
    }

    /** Each note says what is wrong; why it hurts is said once for each rule. */
    private static void notes(List<Place> marked, Chapter chapter, Sentences sentences, Writer out) throws IOException {
        Set<String> explained = new HashSet<>();
        int number = 0;
        for (Place place : marked) {
            List<String> texts = new ArrayList<>();
            for (Mark mark : place.marks()) {
                Optional<CheckedRule> rule = rule(mark, chapter);
                String note = rule.isPresent() && explained.add(mark.rule()) ? sentences.note(rule.get()) : "";
                String message = sentences.message(mark.rule()).orElse(mark.message());
                texts.add(Markup.message(sentence(message)) + (note.isEmpty() ? "" : " " + Markup.message(note)));
            }
            out.write("<" + ++number + "> " + String.join(" +\n", texts) + "\n");
        }
    }

    private static Optional<CheckedRule> rule(Mark mark, Chapter chapter) {
        return chapter.rules().stream()
                .filter(rule -> rule.id().equals(mark.rule()))
                .findFirst();
    }

    /** Messages have no final stop and may start in lower case; in running text they are sentences. */
    private static String sentence(String message) {
        if (message.isEmpty()) {
            return message;
        }
        int first = message.codePointAt(0);
        String start = new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .toString();
        String text = start + message.substring(Character.charCount(first));
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
