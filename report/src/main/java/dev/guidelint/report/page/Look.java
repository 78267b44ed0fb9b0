package dev.guidelint.report.page;

import dev.guidelint.report.asciidoc.Markup;
import dev.guidelint.report.asciidoc.Sentences;
import java.util.HashMap;
import java.util.Map;

/** How a page is asked for, and what is put into it, so that all pages look alike. */
public final class Look {
    private Look() {}

    /** What Asciidoctor is told. A guide may say otherwise where the value ends with {@code @}. */
    public static Map<String, Object> attributes(Sentences sentences) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("doctype", "article@");
        attributes.put("toc", "left");
        attributes.put("toc-title", sentences.text("contents"));
        attributes.put("toclevels", "1");
        attributes.put("sectanchors", "");
        attributes.put("sectnums!", "");
        attributes.put("icons", "font");
        // Our own style draws the icons; without an address Asciidoctor would ask for a file that is not there.
        attributes.put("iconfont-cdn", "data:text/css,");
        attributes.put("stylesheet!", "");
        attributes.put("source-highlighter", "rouge");
        attributes.put("rouge-css", "class");
        attributes.put("data-uri", "");
        attributes.put("nofooter", "");
        attributes.put("webfonts!", "");
        attributes.put("lang", sentences.text("language") + "@");
        attributes.put("reproducible", "");
        return attributes;
    }

    /** A page with its style and script. */
    public static String dressed(String html, Sentences sentences) {
        String head = "<style>\n" + Style.sheet() + "</style>\n";
        String foot = "<script>\nconst words = {dark: \"" + script(sentences, "tools.dark") + "\", light: \""
                + script(sentences, "tools.light") + "\", open: \"" + script(sentences, "tools.open") + "\", close: \""
                + script(sentences, "tools.close") + "\"};\n" + Style.script() + "</script>\n";
        int headEnd = html.indexOf("</head>");
        int bodyEnd = html.lastIndexOf("</body>");
        return html.substring(0, headEnd) + head + html.substring(headEnd, bodyEnd) + foot + html.substring(bodyEnd);
    }

    private static String script(Sentences sentences, String key) {
        return Markup.html(sentences.text(key)).replace("\\", "\\\\");
    }
}
