package dev.guidelint.rules.jakarta;

/** Where in a string a name can stand that somebody will look up. */
final class StringPlaces {
    private static final String SERVICES = "META-INF/services/";

    private StringPlaces() {}

    /**
     * Whether a string begins with what stands at an index: as such, as a service, as a descriptor of a class file. White
     * space before it does not count, for a text block begins with a line of it.
     */
    static boolean isStart(String text, int index) {
        String before = text.substring(0, index).strip();
        return before.isEmpty()
                || before.equals("L")
                || before.equals("/")
                || before.equals(SERVICES)
                || before.equals('/' + SERVICES);
    }
}
