package dev.guidelint.report.page;

import dev.guidelint.report.asciidoc.Markup;
import dev.guidelint.report.asciidoc.Sentences;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How a page is asked for, and what is put into it, so that all pages look alike. */
public final class Look {
    /** A picture may be wider than a phone, and is moved by keys then. */
    private static final Pattern PICTURE = Pattern.compile(
            "(<div class=\"openblock picture\">\\s*<div class=\"title\">[^<]*</div>\\s*<div class=\"content\")");

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
        // Icons are drawn by the style sheet; an empty sheet keeps Asciidoctor from asking the network for one.
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
    static String dressed(String page, Sentences sentences) {
        String html = accessible(page, sentences);
        String head = "<style>\n" + Style.sheet() + "</style>\n";
        String foot = "<script>\nconst words = {dark: \"" + script(sentences, "tools.dark") + "\", light: \""
                + script(sentences, "tools.light") + "\", open: \"" + script(sentences, "tools.open") + "\", close: \""
                + script(sentences, "tools.close") + "\"};\n" + Style.script() + "</script>\n";
        int headEnd = html.indexOf("</head>");
        int bodyEnd = html.lastIndexOf("</body>");
        return html.substring(0, headEnd) + head + html.substring(headEnd, bodyEnd) + foot + html.substring(bodyEnd);
    }

    /** What Asciidoctor leaves to those who see the page and have a mouse. */
    public static String accessible(String html, Sentences sentences) {
        String contents = Markup.html(sentences.text("contents"));
        String anchor = Markup.html(sentences.text("tools.anchor"));
        String marked = html.replace("<div id=\"header\">", "<div id=\"header\" role=\"banner\">")
                .replace("<div id=\"content\">", "<div id=\"content\" role=\"main\">")
                .replace(
                        "<div id=\"toc\" class=\"toc2\">",
                        "<div id=\"toc\" class=\"toc2\" role=\"navigation\" aria-label=\"" + contents + "\">")
                .replace("<a class=\"anchor\" ", "<a class=\"anchor\" aria-label=\"" + anchor + "\" ")
                .replace("<pre class=\"rouge highlight\"", "<pre class=\"rouge highlight\" tabindex=\"0\"");
        return PICTURE.matcher(marked).replaceAll("$1 tabindex=\"0\"");
    }

    private static String script(Sentences sentences, String key) {
        return Markup.html(sentences.text(key)).replace("\\", "\\\\");
    }
}
