package dev.guidelint.report.picture;

/** What a colour means. Pages recolour it by its class; print takes the colour as it is. */
public enum Tone {
    /** Text that is read first. */
    INK("ink", "#24282d"),
    /** Text that is read second. */
    SOFT("soft", "#646b73"),
    /** What is only there for comparison. */
    PALE("pale", "#eeeae1"),
    /** Found, and an error. */
    BAD("bad", "#b5432f"),
    /** Found, and a warning. */
    MID("mid", "#d9a13b"),
    /** Found, but of less weight, as in deprecated code. */
    MIDPALE("midpale", "#f0dcb4"),
    /** As it should be. */
    GOOD("good", "#2f7d5b"),
    /** Switched off, or not looked at. */
    OFF("off", "#cfc9bd"),
    /** A little warm. */
    H1("h1", "#f4e3b8"),
    /** Warm. */
    H2("h2", "#e9c06a"),
    /** Hot. */
    H3("h3", "#d39a2d"),
    /** Text on something warm. */
    ONHEAT("onheat", "#3a2b08"),
    /** A value over time. */
    BLUE("blue", "#2d6ca2"),
    /** A thin rule that separates. */
    LINE("line", "#e6e1d6");

    private final String cssClass;
    private final String colour;

    Tone(String cssClass, String colour) {
        this.cssClass = cssClass;
        this.colour = colour;
    }

    String filled() {
        return " class=\"" + cssClass + "\" fill=\"" + colour + "\"";
    }

    String stroked() {
        return " class=\"s-" + cssClass + "\" fill=\"none\" stroke=\"" + colour + "\"";
    }
}
