package dev.guidelint.analyzer.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A typed setting of a rule, declared once: guides are checked against it, pages and {@code explain} describe it, and
 * the rule reads its value through it.
 *
 * @param <T> the type of its values; always an immutable value
 */
public final class Option<T> {
    private final String name;
    private final String description;
    private final String defaultText;
    private final T defaultValue;
    private final List<String> choices;
    private final String kind;
    private final Function<String, T> parser;

    private Option(
            String name,
            String description,
            String defaultText,
            List<String> choices,
            String kind,
            Function<String, T> parser) {
        this.name = name;
        this.description = description;
        this.defaultText = defaultText;
        this.choices = choices;
        this.kind = kind;
        this.parser = parser;
        this.defaultValue = parser.apply(defaultText);
    }

    /** A switch: {@code true} or {@code false}. */
    public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
        List<String> choices = List.of("true", "false");
        return new Option<>(
                name,
                description,
                Boolean.toString(defaultValue),
                choices,
                "true or false",
                text -> choice(text, choices).equals("true"));
    }

    /** A whole number, possibly negative. */
    public static Option<Integer> number(String name, int defaultValue, String description) {
        return new Option<>(
                name, description, Integer.toString(defaultValue), List.of(), "whole number", Option::parseNumber);
    }

    /** A regular expression as {@link Pattern} defines it. The empty text is a pattern that never matches. */
    public static Option<Pattern> pattern(String name, String defaultValue, String description) {
        return new Option<>(name, description, defaultValue, List.of(), "regular expression", Option::parsePattern);
    }

    /** A list of regular expressions, separated by commas. */
    public static Option<List<Pattern>> patterns(String name, List<String> defaultValue, String description) {
        return new Option<>(
                name,
                description,
                String.join(",", defaultValue),
                List.of(),
                "list of regular expressions",
                text -> parseList(text).stream().map(Option::parsePattern).toList());
    }

    /** A list of free texts, separated by commas. */
    public static Option<List<String>> list(String name, List<String> defaultValue, String description) {
        return new Option<>(name, description, String.join(",", defaultValue), List.of(), "list", Option::parseList);
    }

    /** A list of patterns that select packages, as {@link PackageFilter} defines them. */
    public static Option<PackageFilter> packages(String name, List<String> defaultValue, String description) {
        return new Option<>(
                name,
                description,
                String.join(",", defaultValue),
                List.of(),
                "list of package patterns",
                text -> new PackageFilter(parseList(text)));
    }

    /** One constant of an enum, written in kebab case. */
    public static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String description) {
        Class<E> type = defaultValue.getDeclaringClass();
        List<String> choices = labels(type);
        return new Option<>(
                name,
                description,
                label(defaultValue),
                choices,
                "one of " + String.join(", ", choices),
                text -> constant(type, choice(text, choices)));
    }

    /** A set of constants of an enum, written in kebab case and separated by commas. */
    public static <E extends Enum<E>> Option<Set<E>> choices(
            String name, Class<E> type, Set<E> defaultValue, String description) {
        List<String> choices = labels(type);
        List<String> defaults = new ArrayList<>();
        for (E constant : EnumSet.allOf(type)) {
            if (defaultValue.contains(constant)) {
                defaults.add(label(constant));
            }
        }
        return new Option<>(
                name,
                description,
                String.join(",", defaults),
                choices,
                "any of " + String.join(", ", choices),
                text -> {
                    EnumSet<E> set = EnumSet.noneOf(type);
                    for (String part : parseList(text)) {
                        set.add(constant(type, choice(part, choices)));
                    }
                    return Collections.unmodifiableSet(set);
                });
    }

    /** A set of the given words, separated by commas; for names of code, which kebab case would disguise. */
    public static Option<Set<String>> words(
            String name, List<String> choices, List<String> defaultValue, String description) {
        return new Option<>(
                name,
                description,
                String.join(",", defaultValue),
                List.copyOf(choices),
                "any of " + String.join(", ", choices),
                text -> {
                    Set<String> set = new LinkedHashSet<>();
                    for (String part : parseList(text)) {
                        set.add(choice(part, choices));
                    }
                    return Collections.unmodifiableSet(set);
                });
    }

    /** The name, in kebab case. */
    public String name() {
        return name;
    }

    /** What the option is for, one sentence. */
    public String description() {
        return description;
    }

    /** The value when a guide does not set it. */
    public T defaultValue() {
        return defaultValue;
    }

    /** The default as a guide would write it. */
    public String defaultText() {
        return defaultText;
    }

    /** The words the option accepts, empty if it is free text. */
    public List<String> choices() {
        return choices;
    }

    /** What kind of value it takes, for people: "true or false", "list", "one of a, b". */
    public String kind() {
        return kind;
    }

    /**
     * Reads a value as a guide writes it. Lists may stand in square brackets.
     *
     * @throws InvalidOptionException if the text is no value of this option
     */
    public T parse(String text) {
        return parser.apply(text.strip());
    }

    @Override
    public String toString() {
        return name;
    }

    private static String choice(String text, List<String> choices) {
        if (!choices.contains(text)) {
            throw new InvalidOptionException(
                    "`" + text + "` is not one of " + String.join(", ", choices), text, choices);
        }
        return text;
    }

    private static Integer parseNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidOptionException("`" + text + "` is not a whole number", text, List.of());
        }
    }

    private static Pattern parsePattern(String text) {
        try {
            // (?!) never matches: an empty setting means "nothing", not "everything".
            return Pattern.compile(text.isEmpty() ? "(?!)" : text);
        } catch (PatternSyntaxException e) {
            throw new InvalidOptionException(
                    "`" + text + "` is not a regular expression: " + e.getDescription(), text, List.of());
        }
    }

    private static List<String> parseList(String text) {
        String inner = text;
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        List<String> parts = new ArrayList<>();
        for (String part : inner.split(",", -1)) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        return List.copyOf(parts);
    }

    private static <E extends Enum<E>> List<String> labels(Class<E> type) {
        List<String> labels = new ArrayList<>();
        for (E constant : EnumSet.allOf(type)) {
            labels.add(label(constant));
        }
        return List.copyOf(labels);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
