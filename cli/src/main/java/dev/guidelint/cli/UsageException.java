package dev.guidelint.cli;

import java.io.Serial;

/** Thrown when the command was used in a wrong way; the message says how, for people. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
