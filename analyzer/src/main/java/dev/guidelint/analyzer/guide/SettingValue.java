package dev.guidelint.analyzer.guide;

/**
 * The value of one setting of a rule, and where it comes from.
 *
 * @param name name of the setting
 * @param text the value as a guide writes it
 * @param origin {@code default}, or the place that sets it: {@code guide.adoc:12}
 */
public record SettingValue(String name, String text, String origin) {
    /** The origin of values that no guide sets. */
    public static final String DEFAULT = "default";

    /** Whether no guide sets it. */
    public boolean isDefault() {
        return origin.equals(DEFAULT);
    }
}
