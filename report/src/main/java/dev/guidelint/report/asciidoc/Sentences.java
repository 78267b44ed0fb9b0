package dev.guidelint.report.asciidoc;

import dev.guidelint.report.model.CheckedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The sentences of a report. None is written in the code: a team can replace each of them, so that a guide in another
 * language gets a report in that language.
 */
public final class Sentences {
    private static final Map<String, String> STANDARD = load();

    private final Map<String, String> own;

    /**
     * The standard sentences, some of them replaced.
     *
     * @param own sentences that replace the standard ones, by key
     */
    public Sentences(Map<String, String> own) {
        this.own = Map.copyOf(own);
    }

    /** Whether there is a sentence of that key, or a word of that kind about a rule. */
    public static boolean knows(String key) {
        return STANDARD.containsKey(key)
                || List.of("summary", "unit", "units", "none", "one", "many", "note", "next", "message")
                        .contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /**
     * A sentence, AsciiDoc.
     *
     * @param key its key
     * @param filling names and values in turn; values must be AsciiDoc as well
     */
    public String text(String key, String... filling) {
        String text = own.getOrDefault(key, STANDARD.getOrDefault(key, ""));
        for (int i = 0; i + 1 < filling.length; i += 2) {
            text = text.replace("{" + filling[i] + "}", filling[i + 1]);
        }
        return text;
    }

    /** A sentence with a number in it, as a figure. */
    String count(String key, long count, String... filling) {
        return counted(key, count, number(count), filling);
    }

    /** A sentence with a number in it, as a word if it is small. */
    String spelled(String key, int count, String... filling) {
        return counted(key, count, word(count), filling);
    }

    private String counted(String key, long count, String number, String... filling) {
        String[] all = new String[filling.length + 2];
        all[0] = "count";
        all[1] = number;
        System.arraycopy(filling, 0, all, 2, filling.length);
        return text(key + (count == 1 ? ".one" : ".many"), all);
    }

    /** A number with something between the thousands. */
    String number(long number) {
        String separator = text("number.separator");
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, separator);
        }
        return digits.toString();
    }

    /** A small number as a word. */
    String word(int number) {
        String[] words = text("number.words").split(" ", -1);
        return number < words.length ? words[number] : number(number);
    }

    /** Parts as a list in a sentence. */
    String list(List<String> parts) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(text(i == parts.size() - 1 ? "list.last" : "list.separator"))
                    .append(parts.get(i));
        }
        return text.toString();
    }

    /** The name of a file without its folders, as code. */
    static String file(String path) {
        return Markup.code(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What a rule finds, in a few words. */
    String summary(CheckedRule rule) {
        return own(rule.id(), "summary", rule.wording().summary());
    }

    /** What one place, or several, are called. */
    String unit(CheckedRule rule, long count) {
        return count == 1
                ? own(rule.id(), "unit", rule.wording().unit())
                : own(rule.id(), "units", rule.wording().units());
    }

    /** What a rule found, as a sentence without its stop. */
    String found(CheckedRule rule, int count) {
        return switch (count) {
            case 0 -> own(rule.id(), "none", rule.wording().none());
            case 1 -> own(rule.id(), "one", rule.wording().one());
            default -> own(rule.id(), "many", rule.wording().many()).replace("{count}", number(count));
        };
    }

    /** Why it hurts where it is. */
    String note(CheckedRule rule) {
        return own(rule.id(), "note", rule.wording().note());
    }

    /** What to do about it. */
    String next(CheckedRule rule) {
        return own(rule.id(), "next", rule.wording().next());
    }

    /** What a report says at a place instead of what the rule said there, AsciiDoc; empty if the rule speaks for itself. */
    public Optional<String> message(String rule) {
        return Optional.ofNullable(own.get(rule + ".message"));
    }

    /** Words of rules know no markup but code in backticks. */
    private String own(String rule, String kind, String standard) {
        return own.getOrDefault(rule + "." + kind, standard);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream("sentences.properties")) {
            if (in == null) {
                throw new IllegalStateException("sentences.properties is missing from the jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            sentences.put(key, properties.getProperty(key, ""));
        }
        return sentences;
    }
}
