package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;

/** PageRank (Brin and Page 1998) of a weighted, undirected graph by power iteration. */
public final class PageRank {
    private static final double DAMPING = 0.85;
    /** Sum of all changes of an iteration below which the ranks stand. */
    private static final double TOLERANCE = 1e-10;
    /** The change shrinks by the damping at least each time: 1e-10 is reached before. */
    private static final int MOST_ITERATIONS = 200;

    private PageRank() {}

    /** Ranks by node; they sum to 1. A node without edges spreads its rank over all. */
    public static double[] of(Graph graph) {
        int n = graph.nodes();
        double[] strength = new double[n];
        Arrays.setAll(strength, graph::strength);
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double[] next = next(graph, strength, rank);
            double change = 0;
            for (int node = 0; node < n; node++) {
                change += Math.abs(next[node] - rank[node]);
            }
            rank = next;
            if (change < TOLERANCE) {
                break;
            }
        }
        return rank;
    }

    private static double[] next(Graph graph, double[] strength, double[] rank) {
        int n = graph.nodes();
        double[] share = new double[n];
        double lone = 0;
        for (int node = 0; node < n; node++) {
            share[node] = strength[node] > 0 ? rank[node] / strength[node] : 0;
            lone += strength[node] > 0 ? 0 : rank[node];
        }
        double[] next = new double[n];
        for (int node = 0; node < n; node++) {
            double sum = 0;
            for (int arc = graph.begin(node); arc < graph.begin(node + 1); arc++) {
                sum += share[graph.target(arc)] * graph.arcWeight(arc);
            }
            next[node] = (1 - DAMPING) / n + DAMPING * (sum + lone / n);
        }
        return next;
    }
}
