package de.pressespiegel.spark.statistics.formula;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/** Tests of differences, and the correction for many of them. */
public final class Testing {
    private Testing() {}

    /**
     * Two-sided p value of the difference of two proportions by the pooled z test; 1 when there is no spread.
     *
     * @return 0..1
     */
    public static double twoProportions(double successes1, double trials1, double successes2, double trials2) {
        if (trials1 <= 0 || trials2 <= 0) {
            return 1;
        }
        double pooled = (successes1 + successes2) / (trials1 + trials2);
        double error = Math.sqrt(pooled * (1 - pooled) * (1 / trials1 + 1 / trials2));
        if (error == 0) {
            return 1;
        }
        double z = Math.abs(successes1 / trials1 - successes2 / trials2) / error;
        return Math.min(1, 2 * upperTail(z));
    }

    /** One-sided p value of a standard score: the chance of one at least as high, 0..1. */
    public static double above(double z) {
        return z >= 0 ? upperTail(z) : 1 - upperTail(-z);
    }

    /**
     * Two-sided p value of Fisher's exact test (Fisher 1922) for two proportions: the summed probabilities of all tables
     * with the same margins that are no likelier than the one seen. Right for small counts, where the z test is not.
     *
     * @return 0..1; 1 when either side has no trial
     */
    public static double fisher(long successes1, long trials1, long successes2, long trials2) {
        if (trials1 <= 0 || trials2 <= 0) {
            return 1;
        }
        HypergeometricDistribution tables = new HypergeometricDistribution(
                null,
                Math.toIntExact(trials1 + trials2),
                Math.toIntExact(successes1 + successes2),
                Math.toIntExact(trials1));
        double seen = tables.probability(Math.toIntExact(successes1)) * (1 + 1e-7);
        double p = 0;
        for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
            double probability = tables.probability(k);
            p += probability <= seen ? probability : 0;
        }
        return Math.min(1, p);
    }

    /** P(Z &gt; z) of the standard normal, z &gt;= 0; Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8. */
    static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return density
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    }

    /**
     * Adjusted p values after Benjamini and Hochberg (1995), in the order given: a set of results with adjusted value up to
     * q holds a share of at most q false ones in expectation.
     */
    public static double[] benjaminiHochberg(double[] p) {
        Integer[] order = IntStream.range(0, p.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int index = order[rank - 1];
            smallest = Math.min(smallest, p[index] * p.length / rank);
            adjusted[index] = smallest;
        }
        return adjusted;
    }
}
