package dev.guidelint.analyzer.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Backslashes that are written as Unicode escapes, as in generated parsers: {@code "\u005c""} is a string with one quote in
 * it. Java translates such escapes before it looks for tokens (JLS 3.3), the parser does not, and takes the quote for the
 * end. To let it translate all of them would move every place in the file.
 */
final class EscapedBackslashes {
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(u+)005[cC]([\"'bfnrt])('?)");

    private EscapedBackslashes() {}

    /**
     * A text of the same length in which what they escape is a Unicode escape itself, with blanks behind it for what that
     * saves. In a string these are one or two characters too many; it is the price for the rest of the file.
     */
    static Optional<String> resolve(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.replaceAll(match -> Matcher.quoteReplacement(resolved(match))))
                : Optional.empty();
    }

    private static String resolved(MatchResult match) {
        int character = ("\\" + group(match, 3)).translateEscapes().charAt(0);
        // A character cannot hold a blank besides: there the quote comes first.
        return group(match, 1)
                + "\\u%04x".formatted(character)
                + group(match, 4)
                + " ".repeat(group(match, 2).length());
    }

    private static String group(MatchResult match, int number) {
        return Objects.requireNonNullElse(match.group(number), "");
    }
}
