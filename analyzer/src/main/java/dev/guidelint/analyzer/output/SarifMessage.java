package dev.guidelint.analyzer.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A message taken apart: what is the same in every finding of its kind, and the pieces of code that differ.
 *
 * @param text the message as a sentence
 * @param template the sentence with a numbered placeholder in quotes for each piece of code
 * @param arguments the pieces of code
 */
record SarifMessage(String text, String template, List<String> arguments) {

    /** Takes a message apart at its backticks. */
    static SarifMessage of(String message) {
        String text = endsSentence(message) ? message : message + ".";
        StringBuilder template = new StringBuilder(text.length() + 16);
        List<String> arguments = new ArrayList<>();
        int at = 0;
        int open = text.indexOf('`');
        while (open >= 0) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            appendLiteral(template, text, at, open);
            template.append("'{").append(arguments.size()).append("}'");
            arguments.add(text.substring(open + 1, close));
            at = close + 1;
            open = text.indexOf('`', at);
        }
        appendLiteral(template, text, at, text.length());
        return new SarifMessage(text, template.toString(), arguments);
    }

    private static boolean endsSentence(String message) {
        return message.endsWith(".") || message.endsWith("!") || message.endsWith("?");
    }

    /** Braces of the text itself are doubled, so that they are no placeholders. */
    private static void appendLiteral(StringBuilder template, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}') {
                template.append(c);
            }
            template.append(c);
        }
    }
}
