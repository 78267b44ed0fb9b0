package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.output.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The full list of places, folded. It is HTML that is passed through: a table of 50,000 rows takes Asciidoctor 13 times
 * as long to read as AsciiDoc. Print has no use for it.
 */
final class PlaceList {
    private PlaceList() {}

    static void write(ChapterEvidence chapter, Writer out) throws IOException {
        List<Place> places = chapter.places();
        out.write("ifdef::backend-html5[]\n");
        out.write("." + (places.size() == 1 ? "The place" : "All " + Words.count(places.size(), "place")) + "\n");
        out.write("[%collapsible]\n====\n++++\n<table class=\"places\">\n");
        String path = "";
        for (Evidence evidence : chapter.findings()) {
            if (!evidence.finding().path().equals(path)) {
                path = evidence.finding().path();
                out.write("<tr><th colspan=\"3\"><code>" + Markup.html(path) + "</code></th></tr>\n");
            }
            row(evidence, out);
        }
        out.write("</table>\n++++\n====\nendif::[]\n\n");
    }

    private static void row(Evidence evidence, Writer out) throws IOException {
        out.write("<tr class=\"");
        out.write(evidence.severity().label());
        out.write("\"><td>");
        out.write(Integer.toString(evidence.finding().region().startLine()));
        out.write("</td><td>");
        out.write(Markup.htmlMessage(evidence.finding().message()));
        out.write("</td><td>");
        out.write(Markup.html(evidence.finding().rule()));
        out.write("</td></tr>\n");
    }
}
