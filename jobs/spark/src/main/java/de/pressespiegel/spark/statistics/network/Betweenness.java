package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Share of the shortest paths between other nodes that pass a node (Freeman 1977), a strong edge being short; 0..1. Trees
 * that hang on the graph are counted exactly ({@link Trees}). The paths in what is left, the core, are followed from every
 * node of it (Brandes 2001) where it is small; else from some nodes drawn without replacement (Brandes and Pich 2007).
 *
 * @param value by node
 * @param error upper bound of the standard error of the value by node; 0 where it is exact. The dependency of a source on a
 *     node is a share between 0 and 1 with mean p, whose variance is at most p (1 - p) (Bhatia and Davis 2000); the sample's
 *     own variance would be too small for nodes that few sources depend on
 * @param sources nodes of which the paths were followed; 0 when it is exact
 */
@SuppressWarnings("ArrayRecordComponent") // two results are never compared
public record Betweenness(double[] value, double[] error, int sources) {
    private static final long SEED = 20260101L;
    /** Nodes and arcs that all sources together may visit. */
    private static final long MOST_STEPS = 40_000_000L;
    /** Fewer say nothing. */
    private static final int FEWEST_SOURCES = 64;

    /**
     * Of every node.
     *
     * @param exactNodes graphs with more nodes in their core are sampled
     */
    public static Betweenness of(Graph graph, int exactNodes) {
        Trees trees = Trees.of(graph);
        int nodes = trees.coreNodes().length;
        return nodes <= exactNodes
                ? exact(trees)
                : sampled(trees, sources(nodes, trees.core().arcs()));
    }

    /** How many sources a core of this size is sampled with, so that its cost is bounded. */
    static int sources(int nodes, int arcs) {
        long each = Math.max(1, (long) nodes + arcs);
        return (int) Math.min(nodes, Math.max(FEWEST_SOURCES, MOST_STEPS / each));
    }

    private static Betweenness exact(Trees trees) {
        int n = trees.core().nodes();
        double[] sum = new double[n];
        ShortestPaths paths = new ShortestPaths(trees.core(), trees.size());
        for (int source : trees.coreNodes()) {
            int reached = paths.from(source);
            for (int i = 1; i < reached; i++) {
                int node = paths.settled(i);
                sum[node] += trees.size()[source] * paths.dependency(node);
            }
        }
        double[] value = new double[n];
        Arrays.setAll(value, node -> share(trees.pairs(node) + sum[node] / 2, n));
        return new Betweenness(value, new double[n], 0);
    }

    /** The mean dependency of the drawn sources stands for that of all. */
    static Betweenness sampled(Trees trees, int k) {
        int n = trees.core().nodes();
        double[] sum = new double[n];
        ShortestPaths paths = new ShortestPaths(trees.core(), trees.size());
        int[] times = new int[n];
        long all = draw(trees, k, times);
        for (int source : trees.coreNodes()) {
            int reached = times[source] == 0 ? 0 : paths.from(source);
            for (int i = 1; i < reached; i++) {
                int node = paths.settled(i);
                sum[node] += times[source] * paths.dependency(node);
            }
        }
        double[] value = new double[n];
        double[] error = new double[n];
        Arrays.setAll(value, node -> share(trees.pairs(node) + sum[node] / k * all / 2, n));
        for (int node : trees.coreNodes()) {
            // one half of a success more and of a failure: a node that no source depended on may have been missed
            double p = (sum[node] / all + 0.5) / (k + 1.0);
            error[node] = share(Math.sqrt(p * (1 - p) / k * (1 - (double) k / all)) * all * all / 2, n);
        }
        return new Betweenness(value, error, k);
    }

    /** Of the pairs of other nodes. */
    private static double share(double pairs, int n) {
        return n > 2 ? pairs * 2 / ((n - 1.0) * (n - 2.0)) : 0;
    }

    /**
     * Draws k different nodes, those on trees included, and counts them for the node of the core that they hang on.
     *
     * @return of how many nodes they were drawn
     */
    private static long draw(Trees trees, int k, int[] times) {
        int all = 0;
        for (int node : trees.coreNodes()) {
            all += trees.size()[node];
        }
        int[] standsFor = new int[all];
        int next = 0;
        for (int node : trees.coreNodes()) {
            Arrays.fill(standsFor, next, next + trees.size()[node], node);
            next += trees.size()[node];
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < k; i++) {
            int other = i + random.nextInt(all - i);
            times[standsFor[other]]++;
            standsFor[other] = standsFor[i];
        }
        return all;
    }
}
