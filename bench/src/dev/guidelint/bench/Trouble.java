package dev.guidelint.bench;

/** Something the person at the keyboard has to know; shown without a stack trace. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    Trouble(String message) {
        super(message);
    }
}
