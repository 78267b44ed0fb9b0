package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A message taken apart: what is the same in every finding of its kind, and the pieces of code that differ.
 *
 * @param text the message as a sentence
 * @param template the sentence with a numbered placeholder in quotes for each piece of code
 * @param arguments the pieces of code
 */
record SarifMessage(String text, String template, List<String> arguments) {
    private static final int LONGEST_QUOTE = 40;

    /**
     * The message of a finding. If it names no code, the code that it is about is added: in a list of results, equal
     * messages would otherwise tell nobody which is which. The same is said after a question, for all messages must end
     * with a stop.
     */
    static SarifMessage of(Finding finding, Map<String, SourceText> texts) {
        SarifMessage message = of(finding.message());
        String sentence = message.text();
        boolean hasStop = sentence.endsWith(".");
        if (hasStop && !message.arguments().isEmpty()) {
            return message;
        }
        String start = hasStop ? sentence.substring(0, sentence.length() - 1) : sentence;
        return of(start + " (`" + quote(finding, texts).replace('`', '\'') + "`).");
    }

    /** Takes a message apart at its backticks. */
    static SarifMessage of(String message) {
        String text = sentence(message);
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

    /** Messages may start and end as compilers write them; in a list of alerts they are sentences. */
    private static String sentence(String message) {
        if (message.isEmpty()) {
            return ".";
        }
        boolean ends = message.endsWith(".") || message.endsWith("!") || message.endsWith("?");
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + (ends ? "" : ".");
    }

    /** The code that a finding is about, on one line; the name of its file if there is none. */
    private static String quote(Finding finding, Map<String, SourceText> texts) {
        SourceText source = texts.get(finding.path());
        Region region = finding.region();
        String quote = "";
        if (source != null) {
            String line = source.line(region.startLine());
            int start = Math.min(region.startColumn() - 1, line.length());
            int end = region.endLine() == region.startLine() ? region.endColumn() - 1 : line.length();
            quote = line.substring(start, Math.min(Math.max(start, end), line.length()))
                    .strip();
        }
        if (quote.isEmpty()) {
            return finding.path().substring(finding.path().lastIndexOf('/') + 1);
        }
        return quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, LONGEST_QUOTE - 1).strip() + "…";
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
