package dev.guidelint.rules.staticanalysis;

/** Reads comments that silence rules of this guide: {@code guide:off RULE[, RULE] -- reason}. */
final class SuppressingComments {
    /** What such a comment starts with. */
    static final String GUIDE_OFF = "guide:off";

    private static final String REASON = "--";

    private SuppressingComments() {}

    /** Whether the content of such a comment names a rule. */
    static boolean namesRules(String content) {
        String rest = content.substring(GUIDE_OFF.length());
        int reason = rest.indexOf(REASON);
        return !(reason < 0 ? rest : rest.substring(0, reason)).isBlank();
    }

    /** The reason it gives; empty if there is none. */
    static String reason(String content) {
        int reason = content.indexOf(REASON);
        return reason < 0 ? "" : content.substring(reason + REASON.length()).strip();
    }
}
