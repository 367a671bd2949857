package de.pressespiegel.spark.statistics.formula;

import java.util.Arrays;

/**
 * How far today's count lies above what earlier days of the same weekday let expect.
 *
 * @param expected count expected today, at least 0
 * @param z robust standard score: distance from the expectation in units of the spread
 */
public record Burst(double expected, double z) {
    /** Makes the median absolute deviation comparable to a standard deviation under a normal distribution. */
    private static final double MAD_TO_SIGMA = 1.4826;

    /**
     * Robust score after Iglewicz and Hoaglin (1993), with the median of the earlier rates times today's volume as
     * expectation. The spread is the scaled median absolute deviation, but at least that of a Poisson count with this
     * expectation and at least one, so that quiet histories do not turn every second mention into an alarm.
     *
     * @param today count of today, at least 0
     * @param volume number of texts today, above 0
     * @param rates count divided by volume of each earlier day, not empty, each 0..1
     */
    public static Burst of(double today, double volume, double[] rates) {
        if (volume <= 0 || rates.length == 0) {
            throw new IllegalArgumentException(
                    "a burst needs a volume above 0 and a history, not " + volume + " and " + rates.length + " days");
        }
        double median = median(rates);
        double deviation =
                median(Arrays.stream(rates).map(rate -> Math.abs(rate - median)).toArray());
        double expected = median * volume;
        double spread = Math.max(MAD_TO_SIGMA * deviation * volume, Math.sqrt(Math.max(expected, 1)));
        return new Burst(expected, (today - expected) / spread);
    }

    /** Middle value, or the mean of the two middle ones; of at least one value. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
