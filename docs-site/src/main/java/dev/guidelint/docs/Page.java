package dev.guidelint.docs;

/**
 * A page of the site before it is HTML.
 *
 * @param path where it goes, with slashes, for example {@code rules/raw-type.html}
 * @param name what the contents call it
 * @param part the part of the site it belongs to
 * @param group the pages among which the contents show it; empty if they always do
 * @param text its AsciiDoc, with a title
 */
record Page(String path, String name, Part part, String group, String text) {
    /** A page that the contents always show. */
    Page(String path, String name, Part part, String text) {
        this(path, name, part, "", text);
    }

    /** The parts of the site, in the order of the contents. */
    enum Part {
        BEGIN("Begin"),
        GUIDE("The guide"),
        RULES("Rules"),
        YOURS("Make it yours"),
        JOURNEYS("Journeys"),
        INSIDE("Inside");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** What leads from this page to the top of the site. */
    String up() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
