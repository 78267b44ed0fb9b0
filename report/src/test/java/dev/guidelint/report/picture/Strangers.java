package dev.guidelint.report.picture;

import java.util.List;

/** Names and notes that somebody may well have in a project, or bring along to do harm. */
final class Strangers {
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "]]>&amp;\"'</text></svg><!--",
            "W".repeat(200),
            "i".repeat(200),
            "src/main/java/com/example/" + "deep/".repeat(40) + "File.java",
            "\u05E9\u05DC\u05D5\u05DD ".repeat(30),
            "\uD83D\uDE00".repeat(100),
            "e" + "\u0301".repeat(200),
            "\u0000\u0007\u001B[31m\u202Eevil\u2066\uFFFE\uD800",
            "\uDC00\uD800",
            " \t\r\n\u2028",
            "",
            "\u6F22\u5B57".repeat(100),
            "{x} *bold* <<ref>> +++<b>+++");

    private Strangers() {}
}
