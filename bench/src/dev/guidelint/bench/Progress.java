package dev.guidelint.bench;

/** What happens just now, on the error stream, so that the table can be redirected. */
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.err.println("  " + line);
    }
}
