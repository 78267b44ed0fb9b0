package dev.guidelint.docs;

import dev.guidelint.docs.Page.Part;
import dev.guidelint.report.asciidoc.Markup;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is around every page: style, contents and search. The look is that of reports. */
final class Frame {
    private final List<Page> pages;

    Frame(List<Page> pages) {
        this.pages = pages;
    }

    /** Puts it around a page. */
    void around(Page page, Document html) {
        String up = page.up();
        Element head = html.head();
        head.select("style, link").remove();
        head.append("<link rel=\"stylesheet\" href=\"" + up + "look.css\">");
        head.append("<link rel=\"stylesheet\" href=\"" + up + "docs.css\">");
        html.title(
                page.path().equals("index.html")
                        ? "Guidelint"
                        : html.select("h1").text() + " – Guidelint");
        html.body().attr("class", "article toc2 toc-left");
        html.body().prepend(contents(page));
        // Tables that a screen cannot hold scroll by themselves.
        html.select("table.tableblock").wrap("<div class=\"wide\" tabindex=\"0\"></div>");
        for (String script : List.of("look.js", "docs.js", "search.js")) {
            html.body().append("<script src=\"" + up + script + "\"></script>");
        }
        html.outputSettings().prettyPrint(false);
    }

    private String contents(Page page) {
        String up = page.up();
        StringBuilder out = new StringBuilder("<nav id=\"toc\" class=\"toc2\" aria-label=\"Contents\">");
        out.append("<a class=\"brand\" href=\"").append(up).append("index.html\">Guidelint</a>");
        out.append("<div id=\"find\" role=\"search\" data-up=\"")
                .append(up)
                .append("\"><input type=\"search\" placeholder=\"Search (press /)\"")
                .append(
                        " aria-label=\"Search\" autocomplete=\"off\" spellcheck=\"false\"><div id=\"found\" hidden></div></div>");
        for (Part part : Part.values()) {
            out.append("<details")
                    .append(part == page.part() || part == Part.BEGIN ? " open" : "")
                    .append("><summary class=\"part\">")
                    .append(part.title())
                    .append("</summary><ul>");
            for (Page each : pages) {
                if (each.part() == part && isShown(each, page)) {
                    boolean here = each.path().equals(page.path());
                    out.append("<li><a")
                            .append(here ? " class=\"at\"" : "")
                            .append(" href=\"")
                            .append(up)
                            .append(each.path())
                            .append("\">")
                            .append(Markup.html(each.name()))
                            .append("</a></li>");
                }
            }
            out.append("</ul></details>");
        }
        return out.append("</nav>").toString();
    }

    /** The home page has the name of the site for a link; of large families only the one at hand is shown. */
    private static boolean isShown(Page each, Page page) {
        return !each.path().equals("index.html")
                && (each.group().isEmpty() || each.group().equals(page.group()));
    }
}
