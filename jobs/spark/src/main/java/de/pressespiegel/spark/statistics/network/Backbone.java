package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;

/**
 * The edges that carry a network's structure: those that the disparity filter (Serrano, Boguñá and Vespignani 2009) finds
 * significant, and a maximum spanning forest, so that the backbone holds together wherever the network does.
 */
public final class Backbone {
    /** Edges below this alpha are significant. */
    public static final double LEVEL = 0.05;

    private Backbone() {}

    /** The same nodes with the edges of the backbone. */
    public static Graph of(Graph graph) {
        boolean[] kept = spanningForest(graph);
        for (int edge = 0; edge < kept.length; edge++) {
            kept[edge] |= graph.alpha(edge) < LEVEL;
        }
        return graph.with(kept);
    }

    /** Kruskal's algorithm; of edges that are equally strong (to single precision) the one whose names come first. */
    private static boolean[] spanningForest(Graph graph) {
        long[] strongestFirst = new long[graph.edges()];
        for (int edge = 0; edge < strongestFirst.length; edge++) {
            long weakness = (long) Integer.MAX_VALUE - Float.floatToIntBits((float) graph.weight(edge));
            strongestFirst[edge] = weakness << 32 | edge;
        }
        Arrays.sort(strongestFirst);
        boolean[] kept = new boolean[graph.edges()];
        int[] parent = new int[graph.nodes()];
        Arrays.setAll(parent, node -> node);
        for (long key : strongestFirst) {
            int edge = (int) key;
            int rootA = root(parent, graph.first(edge));
            int rootB = root(parent, graph.second(edge));
            kept[edge] = rootA != rootB;
            parent[rootA] = rootB;
        }
        return kept;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
