package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.ReportBuilder;
import java.util.Locale;

/** Names of chapters and rules as links. */
final class Titles {
    private Titles() {}

    /** The title of a chapter, AsciiDoc. */
    static String of(Chapter chapter, Sentences sentences) {
        return switch (chapter.id()) {
            case ReportBuilder.FRONT -> sentences.text("chapter.front");
            case ReportBuilder.OUTSIDE -> sentences.text("chapter.outside");
            default -> chapter.title();
        };
    }

    /** The team's own markup in a title is kept; what would end the link or the cell is not. */
    static String inLink(Chapter chapter, Sentences sentences) {
        return of(chapter, sentences)
                .replace("]", "&#93;")
                .replace("|", "&#124;")
                .replace("=", "&#61;");
    }

    /** A link to the page of a rule. */
    static String rule(String id) {
        // Ids are kebab-case: nothing in them is markup.
        return "https://guidelint.dev/rules/" + id + ".html[" + id + "]";
    }

    /** What a piece of work is about: code, unless it is a few words. */
    static String subject(String subject) {
        return subject.indexOf(' ') < 0
                ? Markup.code(subject)
                : Markup.message(subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1));
    }
}
