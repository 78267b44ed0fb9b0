package dev.guidelint.docs;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What search knows: an entry for each section of each page. It is a script, because a page from a file may load nothing else. */
final class SearchIndex {
    private static final int MOST = 1200;

    private final List<String> entries = new ArrayList<>();

    /**
     * Adds a page.
     *
     * @param page where it is
     * @param html what is on it
     */
    void add(Page page, Document html) {
        String title = html.select("h1").text();
        StringBuilder top = new StringBuilder();
        Element content = html.expectFirst("#content");
        for (Element block : content.children()) {
            if (!block.hasClass("sect1")) {
                top.append(block.text()).append(' ');
            }
        }
        entry(title, "", page.path(), page.part().title(), top.toString());
        for (Element section : content.select("> .sect1")) {
            Element heading = section.expectFirst("h2");
            entry(
                    heading.text(),
                    title,
                    page.path() + "#" + heading.id(),
                    page.part().title(),
                    section.text());
        }
    }

    private void entry(String title, String page, String link, String part, String text) {
        String shown = text.length() > MOST ? text.substring(0, MOST) : text;
        entries.add("[" + quoted(title) + "," + quoted(page) + "," + quoted(link) + "," + quoted(part) + ","
                + quoted(shown) + "]");
    }

    /** All entries, as a script that leaves them in {@code window.DOCS}. */
    String script() {
        return "window.DOCS=[\n" + String.join(",\n", entries) + "\n];\n";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '<' -> out.append("\\u003c");
                // Line ends, as JavaScript sees them, are none of ours.
                case '\n', '\r', '\t', '\u2028', '\u2029' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
