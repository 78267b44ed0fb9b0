package dev.guidelint.analyzer.api;

import java.io.Serial;
import java.util.List;

/** Thrown when a text is no value of an {@link Option}. */
public final class InvalidOptionException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String value;
    private final transient List<String> choices;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, for the author of the guide
     * @param value the part of the text that is wrong
     * @param choices the words that would be right, empty if any text could be
     */
    InvalidOptionException(String message, String value, List<String> choices) {
        super(message);
        this.value = value;
        this.choices = List.copyOf(choices);
    }

    /** The part of the text that is wrong. */
    public String value() {
        return value;
    }

    /** The words that would be right, empty if any text could be. */
    public List<String> choices() {
        return choices;
    }
}
