package de.pressespiegel.spark.statistics.formula;

/**
 * Measures of how much more often two entities appear together than chance would have it. All take the windows with both
 * ({@code both}), with the first ({@code a}), with the second ({@code b}) and all windows ({@code n}); counts must satisfy
 * {@code both <= a, b <= n} and {@code n > 0}.
 */
public final class Association {
    private Association() {}

    /** Windows with both if the two were independent: {@code a b / n}. */
    public static double expected(long a, long b, long n) {
        return (double) a * b / n;
    }

    /**
     * Normalised pointwise mutual information, -1 (never together) .. 0 (independent) .. 1 (only together); Bouma, G.
     * (2009): Normalized (pointwise) mutual information in collocation extraction. Two entities that are together in every
     * window have 1 by definition of the limit.
     */
    public static double npmi(long both, long a, long b, long n) {
        if (both == 0) {
            return -1;
        }
        double joint = (double) both / n;
        if (both == n) {
            return 1;
        }
        double pmi = Math.log(joint / ((double) a / n * ((double) b / n)));
        return Math.max(-1, Math.min(1, pmi / -Math.log(joint)));
    }

    /**
     * Log-likelihood ratio of the 2x2 table, negative when the two are together less often than expected; Dunning, T.
     * (1993): Accurate methods for the statistics of surprise and coincidence. Asymptotically chi-square with one degree of
     * freedom.
     */
    public static double signedG2(long both, long a, long b, long n) {
        double g2 = 2
                * (term(both, expected(a, b, n))
                        + term(a - both, expected(a, n - b, n))
                        + term(b - both, expected(n - a, b, n))
                        + term(n - a - b + both, expected(n - a, n - b, n)));
        double size = Math.max(0, g2);
        return both < expected(a, b, n) ? -size : size;
    }

    private static double term(long observed, double expected) {
        return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Jaccard index: windows with both over windows with either, 0..1. */
    public static double jaccard(long both, long a, long b) {
        long either = a + b - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Dice coefficient: {@code 2 both / (a + b)}, 0..1. */
    public static double dice(long both, long a, long b) {
        return a + b == 0 ? 0 : 2.0 * both / (a + b);
    }

    /**
     * Distance of the observed from the expected count in standard deviations of the hypergeometric distribution; 0 where
     * that distribution has no spread.
     */
    public static double hypergeometricZ(long both, long a, long b, long n) {
        if (n < 2) {
            return 0;
        }
        double mean = expected(a, b, n);
        double variance = mean * (n - a) / n * (n - b) / (n - 1);
        return variance <= 0 ? 0 : (both - mean) / Math.sqrt(variance);
    }

    /**
     * Significance of an edge in the disparity filter: the chance that one of {@code degree} edges of a node takes at least
     * the share {@code weight / strength} by uniform splitting, {@code (1 - share)^(degree - 1)}; Serrano, Boguñá and
     * Vespignani (2009). 1 for a node with a single edge.
     */
    public static double disparityAlpha(double weight, double strength, long degree) {
        if (degree <= 1 || strength <= 0) {
            return 1;
        }
        return Math.pow(1 - Math.min(1, weight / strength), degree - 1.0);
    }
}
