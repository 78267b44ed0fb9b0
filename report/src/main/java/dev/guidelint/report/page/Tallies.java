package dev.guidelint.report.page;

import dev.guidelint.report.model.Chapter;
import java.util.List;

/**
 * Puts the number of places behind the title of each chapter, and in the contents, so that these are a dashboard. Done to
 * the finished page: in the text it would become part of the anchors that Asciidoctor makes from titles.
 */
final class Tallies {
    private Tallies() {}

    /** A page with its tallies. Text on a page has no {@code <} of its own, so that only tags are found. */
    static String into(String html, List<Chapter> chapters) {
        StringBuilder page = new StringBuilder(html);
        for (Chapter chapter : chapters) {
            int box = page.indexOf("<div id=\"" + chapter.anchor() + "\"");
            int titleEnd = box < 0 ? -1 : page.lastIndexOf("</h2>", box);
            int title = titleEnd < 0 ? -1 : page.lastIndexOf("<h2 id=\"", titleEnd);
            if (title < 0) {
                continue;
            }
            int id = title + "<h2 id=\"".length();
            String anchor = page.substring(id, page.indexOf("\"", id));
            String tally = " <span class=\"tally " + chapter.verdict().role() + "\">"
                    + chapter.places().size() + "</span>";
            page.insert(titleEnd, tally);
            // The contents come first: what is found now is the entry there.
            int entry = page.indexOf("<a href=\"#" + anchor + "\">");
            int entryEnd = entry < 0 ? -1 : page.indexOf("</a>", entry);
            if (entryEnd >= 0 && entry < title) {
                page.insert(entryEnd, tally);
            }
        }
        return page.toString();
    }
}
