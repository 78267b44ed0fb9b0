package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.Mark;
import dev.guidelint.report.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The full list of places. It is HTML that is passed through: a table of 50,000 rows takes Asciidoctor 13 times as long to
 * read as AsciiDoc.
 */
public final class PlaceTable {
    private final Sentences sentences;

    /** A table in the words of a report. */
    public PlaceTable(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Writes a table, by file.
     *
     * @throws IOException if the writer cannot be written to
     */
    public void write(List<Place> places, Writer out) throws IOException {
        out.write("<table class=\"places\">\n");
        String path = "";
        for (Place place : places) {
            if (!place.path().equals(path)) {
                out.write(path.isEmpty() ? "" : "</tbody>\n");
                path = place.path();
                out.write("<tbody><tr><th colspan=\"3\" scope=\"rowgroup\"><code>" + Markup.html(path)
                        + "</code></th></tr>\n");
            }
            for (Mark mark : place.marks()) {
                row(place.line(), mark, out);
            }
        }
        out.write((path.isEmpty() ? "" : "</tbody>\n") + "</table>\n");
    }

    private void row(int line, Mark mark, Writer out) throws IOException {
        String severity = mark.severity().label();
        out.write("<tr class=\"");
        out.write(severity);
        out.write("\"><td>");
        out.write(Integer.toString(line));
        out.write("</td><td>");
        out.write(Markup.htmlMessage(sentences.message(mark.rule()).orElse(mark.message())));
        out.write("</td><td>");
        out.write(Markup.html(mark.rule()));
        out.write(", ");
        out.write(Markup.html(sentences.text("severity." + severity)));
        out.write("</td></tr>\n");
    }
}
