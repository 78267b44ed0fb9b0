package dev.guidelint.analyzer.guide;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Attributes that every AsciiDoc document has before its first line, read as HTML. */
final class KnownAttributes {
    /** References that always work, though no attribute of that name is defined. */
    static final Map<String, String> CHARACTERS = characters();

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

    // One call with all entries would take the Nullness Checker a minute.
    private static Map<String, String> characters() {
        Map<String, String> values = new HashMap<>();
        values.put("startsb", "[");
        values.put("endsb", "]");
        values.put("vbar", "|");
        values.put("caret", "^");
        values.put("asterisk", "*");
        values.put("tilde", "~");
        values.put("plus", "&#43;");
        values.put("backslash", "\\");
        values.put("backtick", "`");
        values.put("blank", "");
        values.put("empty", "");
        values.put("sp", " ");
        values.put("two-colons", "::");
        values.put("two-semicolons", ";;");
        values.put("nbsp", "&#160;");
        values.put("deg", "&#176;");
        values.put("zwsp", "&#8203;");
        values.put("quot", "&#34;");
        values.put("apos", "&#39;");
        values.put("lsquo", "&#8216;");
        values.put("rsquo", "&#8217;");
        values.put("ldquo", "&#8220;");
        values.put("rdquo", "&#8221;");
        values.put("wj", "&#8288;");
        values.put("brvbar", "&#166;");
        values.put("pp", "&#43;&#43;");
        values.put("cpp", "C&#43;&#43;");
        values.put("amp", "&");
        values.put("lt", "<");
        values.put("gt", ">");
        return values;
    }

    /** The attributes at the start of a document. */
    static Map<String, String> defaults() {
        Map<String, String> values = new HashMap<>();
        for (String caption :
                new String[] {"Caution", "Example", "Figure", "Important", "Note", "Table", "Tip", "Warning"}) {
            values.put(caption.toLowerCase(Locale.ROOT) + "-caption", caption);
        }
        for (String word : new String[] {"Chapter", "Part", "Section", "Appendix"}) {
            values.put(word.toLowerCase(Locale.ROOT) + "-refsig", word);
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
