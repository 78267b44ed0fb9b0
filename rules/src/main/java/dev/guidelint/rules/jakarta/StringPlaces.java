package dev.guidelint.rules.jakarta;

/** Where in a string a name can stand that somebody will look up. */
final class StringPlaces {
    private static final String SERVICES = "META-INF/services/";

    private StringPlaces() {}

    /**
     * Whether a string begins with what stands at an offset, as such or as the name of a service. White space before it does
     * not count, for a text block begins with some.
     */
    static boolean isStart(String text, int from, int offset) {
        String before = text.substring(from, offset).strip();
        return before.isEmpty() || before.equals("/") || before.equals(SERVICES) || before.equals('/' + SERVICES);
    }
}
