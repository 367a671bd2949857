package de.pressespiegel.spark.cluster;

/** Whether two texts say the same: by the exact shares of their shingle sets, not by the hashes that found the pair. */
final class Similarity {
    private static final double JACCARD = 0.5;

    /** A shortened text lies in the longer one nearly as a whole, and is not a mere snippet of it. */
    private static final double CONTAINMENT = 0.7;

    private static final double SHORTEST_PART = 0.25;
    private static final int FEWEST_SHINGLES = 25;

    private Similarity() {}

    static boolean same(int[] a, int[] b) {
        int less = Math.min(a.length, b.length);
        int more = Math.max(a.length, b.length);
        if (less == 0) {
            return false;
        }
        int shared = Shingles.shared(a, b);
        double jaccard = (double) shared / (a.length + b.length - shared);
        double containment = (double) shared / less;
        return jaccard >= JACCARD
                || (containment >= CONTAINMENT && less >= FEWEST_SHINGLES && less >= SHORTEST_PART * more);
    }
}
