package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.Report;
import java.io.IOException;
import java.io.Writer;

/** Puts pictures into a report. */
final class Pictures {
    private Pictures() {}

    static void files(Report report, Sentences sentences, Writer out) throws IOException {}

    static void trend(Report report, Sentences sentences, Writer out) throws IOException {}

    static void chapter(Chapter chapter, Sentences sentences, Writer out) throws IOException {}
}
