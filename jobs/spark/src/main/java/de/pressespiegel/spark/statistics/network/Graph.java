package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;

/**
 * A weighted, undirected graph in compressed rows: the arcs of node {@code v} are {@code begin(v) .. begin(v + 1)}, by
 * number of their other end. Nodes are numbered by the order of their names. Immutable.
 */
public final class Graph {
    private final String[] names;
    private final int[] first;
    private final int[] second;
    private final double[] weight;
    private final double[] alpha;
    private final int[] begin;
    private final int[] target;
    private final double[] arcWeight;

    /** Edges must be sorted by first, then second node, each with {@code first < second}. The arrays are taken over. */
    Graph(String[] names, int[] first, int[] second, double[] weight, double[] alpha) {
        this.names = names;
        this.first = first;
        this.second = second;
        this.weight = weight;
        this.alpha = alpha;
        this.begin = new int[names.length + 1];
        for (int e = 0; e < first.length; e++) {
            begin[first[e] + 1]++;
            begin[second[e] + 1]++;
        }
        for (int node = 0; node < names.length; node++) {
            begin[node + 1] += begin[node];
        }
        this.target = new int[2 * first.length];
        this.arcWeight = new double[2 * first.length];
        int[] next = Arrays.copyOf(begin, names.length);
        for (int e = 0; e < first.length; e++) {
            arc(next, first[e], second[e], weight[e]);
            arc(next, second[e], first[e], weight[e]);
        }
    }

    private void arc(int[] next, int from, int to, double arcWeight) {
        target[next[from]] = to;
        this.arcWeight[next[from]++] = arcWeight;
    }

    /** The same nodes with some of the edges. */
    Graph with(boolean[] kept) {
        int count = 0;
        for (boolean edge : kept) {
            count += edge ? 1 : 0;
        }
        int[] keptFirst = new int[count];
        int[] keptSecond = new int[count];
        double[] keptWeight = new double[count];
        double[] keptAlpha = new double[count];
        int next = 0;
        for (int e = 0; e < kept.length; e++) {
            if (kept[e]) {
                keptFirst[next] = first[e];
                keptSecond[next] = second[e];
                keptWeight[next] = weight[e];
                keptAlpha[next++] = alpha[e];
            }
        }
        return new Graph(names, keptFirst, keptSecond, keptWeight, keptAlpha);
    }

    /** Number of nodes. */
    public int nodes() {
        return names.length;
    }

    /** Number of edges. */
    public int edges() {
        return first.length;
    }

    /** Number of edges in both directions. */
    public int arcs() {
        return target.length;
    }

    public String name(int node) {
        return names[node];
    }

    /** The end with the smaller number. */
    public int first(int edge) {
        return first[edge];
    }

    /** The end with the greater number. */
    public int second(int edge) {
        return second[edge];
    }

    public double weight(int edge) {
        return weight[edge];
    }

    /** Significance of an edge in the disparity filter. */
    public double alpha(int edge) {
        return alpha[edge];
    }

    /** First arc of a node; that of the next node is behind its last. */
    public int begin(int node) {
        return begin[node];
    }

    /** Other end of an arc. */
    public int target(int arc) {
        return target[arc];
    }

    public double arcWeight(int arc) {
        return arcWeight[arc];
    }

    /** Number of neighbours. */
    public int degree(int node) {
        return begin[node + 1] - begin[node];
    }

    /** Sum of the weights of a node's edges. */
    public double strength(int node) {
        double sum = 0;
        for (int arc = begin[node]; arc < begin[node + 1]; arc++) {
            sum += arcWeight[arc];
        }
        return sum;
    }
}
