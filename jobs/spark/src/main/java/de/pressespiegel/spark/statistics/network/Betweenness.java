package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Share of the shortest paths between other nodes that pass a node (Freeman 1977), a strong edge being short; 0..1. Exact by
 * Brandes (2001) for small graphs; for others estimated from the paths of some source nodes, drawn without replacement
 * (Brandes and Pich 2007).
 *
 * @param value by node
 * @param error standard error of the value by node; 0 throughout when it is exact
 * @param sources nodes whose paths were followed; all of them when it is exact
 */
public record Betweenness(double[] value, double[] error, int sources) {
    private static final long SEED = 20260101L;
    /** Nodes and arcs that all sources together may visit. */
    private static final long MOST_STEPS = 40_000_000L;
    /** Fewer say nothing. */
    private static final int FEWEST_SOURCES = 64;

    /**
     * Of every node.
     *
     * @param exactNodes graphs with more nodes are sampled
     */
    public static Betweenness of(Graph graph, int exactNodes) {
        int n = graph.nodes();
        return n <= exactNodes ? ofSources(graph, n) : ofSources(graph, sources(graph));
    }

    /** How many sources a graph of this size is sampled with, so that its cost is bounded. */
    static int sources(Graph graph) {
        long each = Math.max(1, (long) graph.nodes() + graph.arcs());
        return (int) Math.min(graph.nodes(), Math.max(FEWEST_SOURCES, MOST_STEPS / each));
    }

    /** From the paths of so many nodes. */
    static Betweenness ofSources(Graph graph, int sources) {
        int n = graph.nodes();
        double[] sum = new double[n];
        double[] squares = new double[n];
        ShortestPaths paths = new ShortestPaths(graph);
        for (int source : drawn(n, sources)) {
            int reached = paths.from(source);
            for (int i = 1; i < reached; i++) {
                int node = paths.settled(i);
                double dependency = paths.dependency(node);
                sum[node] += dependency;
                squares[node] += dependency * dependency;
            }
        }
        return scaled(sum, squares, n, sources);
    }

    /** The mean dependency of a source, times all sources, over the ordered pairs of other nodes. */
    private static Betweenness scaled(double[] sum, double[] squares, int n, int k) {
        double[] value = new double[n];
        double[] error = new double[n];
        double scale = n > 2 ? n / ((n - 1.0) * (n - 2.0)) : 0;
        double unseen = 1 - (double) k / n;
        for (int node = 0; node < n; node++) {
            double mean = sum[node] / k;
            value[node] = mean * scale;
            if (k > 1 && k < n) {
                double variance = Math.max(0, (squares[node] - k * mean * mean) / (k - 1));
                error[node] = Math.sqrt(unseen * variance / k) * scale;
            }
        }
        return new Betweenness(value, error, k);
    }

    /** Different nodes in ascending order, the same for the same numbers. */
    private static int[] drawn(int n, int k) {
        int[] nodes = new int[n];
        Arrays.setAll(nodes, node -> node);
        if (k < n) {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < k; i++) {
                int other = i + random.nextInt(n - i);
                int swapped = nodes[i];
                nodes[i] = nodes[other];
                nodes[other] = swapped;
            }
        }
        int[] drawn = Arrays.copyOf(nodes, k);
        Arrays.sort(drawn);
        return drawn;
    }
}
