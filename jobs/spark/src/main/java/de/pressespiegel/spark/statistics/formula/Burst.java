package de.pressespiegel.spark.statistics.formula;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * How far today's count lies above what earlier days of the same weekday let expect.
 *
 * @param expected count expected today, at least 0
 * @param z robust standard score: distance from the expectation in units of the spread
 * @param p chance of a count at least as high, 0..1
 */
public record Burst(double expected, double z, double p) {
    /** Makes the median absolute deviation comparable to a standard deviation under a normal distribution. */
    private static final double MAD_TO_SIGMA = 1.4826;

    /** Half a mention more than were seen (Jeffreys): what was never seen before is rare, not impossible. */
    private static final double PRIOR = 0.5;

    /**
     * Robust score after Iglewicz and Hoaglin (1993), with the median of the earlier rates times today's volume as
     * expectation. The spread is the scaled median absolute deviation, but at least that of a Poisson count with this
     * expectation and at least one, so that quiet histories do not turn every second mention into an alarm. The chance is
     * the larger of the normal and the Poisson tail, the latter around the shrunken mean rate: small counts are not normal.
     *
     * @param today count of today, at least 0
     * @param volume number of texts today, above 0
     * @param counts count of each earlier day, not empty
     * @param volumes number of texts of each earlier day, above 0
     */
    public static Burst of(long today, long volume, long[] counts, long[] volumes) {
        if (volume <= 0 || counts.length == 0 || counts.length != volumes.length) {
            throw new IllegalArgumentException("a burst needs a volume above 0 and a history, not " + volume + ", "
                    + counts.length + " counts and " + volumes.length + " volumes");
        }
        double[] rates = IntStream.range(0, counts.length)
                .mapToDouble(day -> (double) counts[day] / volumes[day])
                .toArray();
        double median = median(rates);
        double deviation =
                median(Arrays.stream(rates).map(rate -> Math.abs(rate - median)).toArray());
        double expected = median * volume;
        double spread = Math.max(MAD_TO_SIGMA * deviation * volume, Math.sqrt(Math.max(expected, 1)));
        double z = (today - expected) / spread;
        double mean = volume
                * (Arrays.stream(counts).sum() + PRIOR)
                / Arrays.stream(volumes).sum();
        return new Burst(expected, z, Math.max(Testing.above(z), poisson(today, Math.max(expected, mean))));
    }

    /** P(X &gt;= count) of a Poisson count. */
    private static double poisson(long count, double mean) {
        return count == 0
                ? 1
                : Math.max(0, 1 - new PoissonDistribution(mean).cumulativeProbability(Math.toIntExact(count) - 1));
    }

    /** Middle value, or the mean of the two middle ones; of at least one value. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
