package de.pressespiegel.spark.statistics.formula;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many voices there are, and how far one mix of voices is from another. Counts are non-negative. */
public final class Diversity {
    private Diversity() {}

    /** Shannon entropy in bit; 0 for an empty or a single-voiced mix. */
    public static double entropy(SortedMap<String, Long> counts) {
        double total = total(counts);
        double entropy = 0;
        for (long count : counts.values()) {
            if (count > 0) {
                double p = count / total;
                entropy -= p * Math.log(p) / Math.log(2);
            }
        }
        return entropy + 0.0;
    }

    /** Effective number of sources, the Hill number of order one: {@code 2^entropy}. */
    public static double effectiveNumber(SortedMap<String, Long> counts) {
        return Math.pow(2, entropy(counts));
    }

    /** Herfindahl-Hirschman index: sum of squared shares, 0 (empty), 1/k .. 1. */
    public static double herfindahl(SortedMap<String, Long> counts) {
        double total = total(counts);
        double sum = 0;
        for (long count : counts.values()) {
            sum += total == 0 ? 0 : (count / total) * (count / total);
        }
        return sum;
    }

    /**
     * Jensen-Shannon distance, base 2: square root of the divergence of two distributions from their mean (Endres and
     * Schindelin 2003); 0 (the same) .. 1 (nothing in common). 0 when either mix is empty.
     */
    public static double jensenShannon(SortedMap<String, Long> first, SortedMap<String, Long> second) {
        double n1 = total(first);
        double n2 = total(second);
        if (n1 == 0 || n2 == 0) {
            return 0;
        }
        TreeMap<String, Long> keys = new TreeMap<>(first);
        keys.putAll(second);
        double divergence = 0;
        for (String key : keys.keySet()) {
            double p = first.getOrDefault(key, 0L) / n1;
            double q = second.getOrDefault(key, 0L) / n2;
            double m = (p + q) / 2;
            divergence += half(p, m) + half(q, m);
        }
        return Math.sqrt(Math.max(0, Math.min(1, divergence)));
    }

    private static double half(double p, double m) {
        return p == 0 ? 0 : p * Math.log(p / m) / Math.log(2) / 2;
    }

    private static double total(Map<String, Long> counts) {
        double total = 0;
        for (long count : counts.values()) {
            total += count;
        }
        return total;
    }
}
