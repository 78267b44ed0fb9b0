package dev.guidelint.analyzer.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Attributes that every AsciiDoc document has before its first line, read as HTML. */
final class KnownAttributes {
    /** References that always work, though no attribute of that name is defined. */
    static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("vbar", "|"),
            Map.entry("caret", "^"),
            Map.entry("asterisk", "*"),
            Map.entry("tilde", "~"),
            Map.entry("plus", "&#43;"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("blank", ""),
            Map.entry("empty", ""),
            Map.entry("sp", " "),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"),
            Map.entry("nbsp", "&#160;"),
            Map.entry("deg", "&#176;"),
            Map.entry("zwsp", "&#8203;"),
            Map.entry("quot", "&#34;"),
            Map.entry("apos", "&#39;"),
            Map.entry("lsquo", "&#8216;"),
            Map.entry("rsquo", "&#8217;"),
            Map.entry("ldquo", "&#8220;"),
            Map.entry("rdquo", "&#8221;"),
            Map.entry("wj", "&#8288;"),
            Map.entry("brvbar", "&#166;"),
            Map.entry("pp", "&#43;&#43;"),
            Map.entry("cpp", "C&#43;&#43;"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"));

    /** Defined, but with a value that depends on the machine, the time, or the program that reads the guide. */
    static final Set<String> CHANGING = Set.of(
            "asciidoctor-version",
            "docdate",
            "docdatetime",
            "docdir",
            "docfile",
            "doctime",
            "docyear",
            "localdate",
            "localdatetime",
            "localtime",
            "localyear",
            "safe-mode-level",
            "safe-mode-name",
            "user-home");

    /** Defined or not, depending on how the guide is rendered or on lines that this reader does not interpret. */
    static final Set<String> UNCERTAIN = Set.of(
            "author",
            "authorcount",
            "authorinitials",
            "authors",
            "copycss",
            "email",
            "embedded",
            "firstname",
            "iconfont-remote",
            "icontype",
            "lastname",
            "linkcss",
            "middlename",
            "notitle",
            "outdir",
            "outfile",
            "revdate",
            "revnumber",
            "revremark",
            "safe-mode-safe",
            "safe-mode-secure",
            "safe-mode-server",
            "safe-mode-unsafe",
            "showtitle",
            "stylesheet",
            "toc-class",
            "toc-position",
            "webfonts");

    private KnownAttributes() {}

    /** The attributes at the start of a document. */
    static Map<String, String> defaults() {
        Map<String, String> values = new HashMap<>();
        for (String caption :
                new String[] {"Caution", "Example", "Figure", "Important", "Note", "Table", "Tip", "Warning"}) {
            values.put(caption.toLowerCase(java.util.Locale.ROOT) + "-caption", caption);
        }
        for (String word : new String[] {"Chapter", "Part", "Section", "Appendix"}) {
            values.put(word.toLowerCase(java.util.Locale.ROOT) + "-refsig", word);
        }
        values.put("appendix-caption", "Appendix");
        values.put("asciidoctor", "");
        values.put("attribute-missing", "skip");
        values.put("attribute-undefined", "drop-line");
        values.put("backend", "html5");
        values.put("backend-html5", "");
        values.put("basebackend", "html");
        values.put("basebackend-html", "");
        values.put("docfilesuffix", ".adoc");
        values.put("filetype", "html");
        values.put("filetype-html", "");
        values.put("htmlsyntax", "html");
        values.put("iconsdir", "./images/icons");
        values.put("last-update-label", "Last updated");
        values.put("max-include-depth", "64");
        values.put("outfilesuffix", ".html");
        values.put("prewrap", "");
        values.put("sectids", "");
        values.put("stylesdir", ".");
        values.put("toc-placement", "auto");
        values.put("toc-title", "Table of Contents");
        values.put("untitled-label", "Untitled");
        values.put("version-label", "Version");
        for (String name : CHANGING) {
            values.put(name, "");
        }
        return values;
    }
}
