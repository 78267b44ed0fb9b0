package org.example.library.lending;

/** Something about a loan cannot be. */
public class LendingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A problem.
     *
     * @param message what cannot be, for the person at the desk
     */
    public LendingException(String message) {
        super(message);
    }
}
