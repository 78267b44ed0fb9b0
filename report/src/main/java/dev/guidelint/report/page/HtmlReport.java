package dev.guidelint.report.page;

import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.report.asciidoc.Lists;
import dev.guidelint.report.asciidoc.Markup;
import dev.guidelint.report.asciidoc.PlaceTable;
import dev.guidelint.report.asciidoc.ReportDocument;
import dev.guidelint.report.asciidoc.Sentences;
import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The report as HTML: one file that needs no other, and no network. Above {@value #PLACES_IN_ONE_FILE} places the full
 * lists become pages of their own in a folder beside it, because neither people nor browsers like longer ones.
 */
public final class HtmlReport {
    private static final int PLACES_IN_ONE_FILE = 5_000;

    private final Converter converter;

    /** A writer of reports. */
    public HtmlReport(Converter converter) {
        this.converter = converter;
    }

    /**
     * Writes a report.
     *
     * @param report what to tell
     * @param folder the folder of the guide, that its pictures are relative to
     * @param target the file; full lists that do not fit go into a folder of the same name with {@code -places} behind it
     * @throws IOException if a file cannot be written; none is written by halves
     */
    public void write(Report report, Path folder, Path target) throws IOException {
        int places = 0;
        for (Chapter chapter : report.checked()) {
            places += chapter.places().size();
        }
        Lists lists = places > PLACES_IN_ONE_FILE ? Lists.PAGES : Lists.INLINE;
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        String pages = (dot < 0 ? name : name.substring(0, dot)) + "-places";
        String page = page(report, folder, lists, pages);
        if (lists == Lists.PAGES) {
            writeLists(report, target.resolveSibling(pages), name);
        }
        OutputFile.write(target, out -> out.write(page));
    }

    private String page(Report report, Path folder, Lists lists, String pages) {
        StringWriter text = new StringWriter();
        try {
            new ReportDocument(report, lists, pages).write(text);
        } catch (IOException e) {
            // A writer to memory does not fail.
            throw new UncheckedIOException(e);
        }
        Sentences sentences = new Sentences(report.guide().sentences());
        String html = converter.html(text.toString(), folder, Look.attributes(sentences));
        html = Tallies.into(html, report.checked());
        return Look.dressed(html, sentences);
    }

    private static void writeLists(Report report, Path folder, String back) throws IOException {
        Sentences sentences = new Sentences(report.guide().sentences());
        String style = Style.sheet();
        for (Chapter chapter : report.checked()) {
            if (!Lists.PAGES.hasPage(chapter)) {
                continue;
            }
            String title = chapter.title().isEmpty() ? chapter.id() : chapter.title();
            OutputFile.write(folder.resolve(Lists.page(chapter)), out -> {
                out.write("<!DOCTYPE html>\n<html lang=\"" + Markup.html(sentences.text("language"))
                        + "\">\n<head>\n<meta charset=\"UTF-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n<title>"
                        + Markup.html(title) + "</title>\n<style>\n" + style
                        + "</style>\n</head>\n<body class=\"article list\">\n<main id=\"content\">\n");
                out.write("<p><a href=\"../" + Markup.html(back) + "#" + chapter.anchor() + "\">"
                        + Markup.html(sentences.text("tools.back")) + "</a></p>\n<h1>" + Markup.html(title)
                        + "</h1>\n");
                new PlaceTable(sentences).write(chapter.places(), out);
                out.write("</main>\n</body>\n</html>\n");
            });
        }
    }
}
