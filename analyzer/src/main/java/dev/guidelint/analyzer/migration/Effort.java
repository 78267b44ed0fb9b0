package dev.guidelint.analyzer.migration;

import dev.guidelint.analyzer.api.Concern;

/**
 * The effort for a piece of work, in points. Whoever has done the same change once knows it the next time: twice the
 * files are not twice the work. Points are no hours; what they are worth, a team finds out on the first few.
 */
public final class Effort {
    /** The formula as people read it. */
    public static final String FORMULA = "w * (1 + log2(1 + files / 5)), rounded to 1, 2, 3, 5, 8 or 13";

    private static final int[] SCALE = {1, 2, 3, 5, 8, 13};
    private static final double FILES = 5;

    private Effort() {}

    /**
     * The points of a piece of work.
     *
     * @param weight effort for one place, 0 to 8
     * @param files in how many files it is to be done
     * @param scope whether more files mean more work
     * @return 0 if there is nothing to do, else one of 1, 2, 3, 5, 8 and 13; what is done once has its weight
     */
    public static int points(int weight, int files, Concern.Scope scope) {
        if (weight == 0) {
            return 0;
        }
        double raw = scope == Concern.Scope.PROJECT ? weight : weight * (1 + Math.log(1 + files / FILES) / Math.log(2));
        int nearest = SCALE[0];
        for (int step : SCALE) {
            if (Math.abs(step - raw) <= Math.abs(nearest - raw)) {
                nearest = step;
            }
        }
        return nearest;
    }
}
