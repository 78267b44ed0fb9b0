package dev.guidelint.report.picture;

/** Words for what a picture has no room for, such as "and 12 more in 7 files". */
@FunctionalInterface
public interface Rest {
    /**
     * The words.
     *
     * @param items how many rows or cells are not shown, at least 1
     * @param total the sum of their counts or sizes
     */
    String text(int items, long total);
}
