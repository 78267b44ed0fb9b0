package dev.guidelint.analyzer.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a rule in a report. They come from the header of its page; what the header leaves out is made of the rest of the
 * page. All of them may hold inline markup, such as code in backticks.
 *
 * @param unit what one place is, in lower case and without an article
 * @param units the plural of it
 * @param none a sentence for no place at all; like the next two without its stop, so that a report can go on
 * @param one a sentence for a single place
 * @param many a sentence for more of them, with {@value #COUNT} where their number goes
 * @param note a sentence that says why it hurts just there
 * @param next what to do first, and when to do nothing
 */
public record ReportTexts(String unit, String units, String none, String one, String many, String note, String next) {
    /** Where the number goes. */
    public static final String COUNT = "{count}";

    /** What the header of a page can say, in the usual order. */
    public static final List<String> NAMES = List.of("unit", "none", "one", "many", "note", "next");

    private static final String NEXT =
            "Begin with the file that has most of them, and decide after that whether the others are worth it.";

    /**
     * Fills the gaps.
     *
     * @param title the title of the page
     * @param why the first paragraph of the page; empty if it has none
     * @param given what the header says, by name
     */
    static ReportTexts of(String title, String why, Map<String, String> given) {
        String unit = given.getOrDefault("unit", "");
        // A noun of the rule's own makes good sentences; the title alone is one in brackets.
        String about = unit.isEmpty() ? " to look at (" + title + ")" : "";
        int bar = unit.indexOf('|');
        String singular = unit.isEmpty() ? "place" : (bar < 0 ? unit : unit.substring(0, bar)).strip();
        String plural = bar < 0 ? singular + "s" : unit.substring(bar + 1).strip();
        return new ReportTexts(
                singular,
                plural,
                given.getOrDefault("none", "No " + plural + about),
                given.getOrDefault("one", "One " + singular + about),
                given.getOrDefault("many", COUNT + " " + plural + about),
                given.getOrDefault("note", why.isEmpty() ? "Found here: " + title + "." : firstSentence(why)),
                given.getOrDefault("next", NEXT));
    }

    /**
     * The verdict, without its stop.
     *
     * @param count how many places there are
     */
    public String found(int count) {
        return switch (count) {
            case 0 -> none;
            case 1 -> one;
            // Not by the platform's language: the sentence around the number is English.
            default -> many.replace(COUNT, String.format(Locale.ENGLISH, "%,d", count));
        };
    }

    /** The same without markup, for places that show none. */
    public ReportTexts plain() {
        return new ReportTexts(
                InlineText.plain(unit),
                InlineText.plain(units),
                InlineText.plain(none),
                InlineText.plain(one),
                InlineText.plain(many),
                InlineText.plain(note),
                InlineText.plain(next));
    }

    /** A sentence ends where a capital begins the next one: stops are in abbreviations, too. */
    private static String firstSentence(String paragraph) {
        boolean code = false;
        for (int i = 0; i + 2 < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            code ^= c == '`';
            if (!code
                    && ".?!".indexOf(c) >= 0
                    && paragraph.charAt(i + 1) == ' '
                    && Character.isUpperCase(paragraph.charAt(i + 2))) {
                return paragraph.substring(0, i + 1);
            }
        }
        return paragraph;
    }
}
