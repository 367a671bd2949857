package de.pressespiegel.spark.statistics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects edges one by one; a name is kept once, an edge takes 24 bytes. Not thread-safe. */
public final class EdgeList {
    private static final int FIRST_SIZE = 64;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] a = new int[FIRST_SIZE];
    private int[] b = new int[FIRST_SIZE];
    private double[] weight = new double[FIRST_SIZE];
    private double[] alpha = new double[FIRST_SIZE];
    private int size;

    /**
     * Adds an edge; each pair once, in either order.
     *
     * @param weight above 0; a strong edge is short
     * @param alpha significance in the disparity filter, 0..1
     * @throws IllegalArgumentException for an edge from a node to itself or without a positive, finite weight
     */
    public void add(String nodeA, String nodeB, double weight, double alpha) {
        if (nodeA.equals(nodeB)) {
            throw new IllegalArgumentException("an edge needs two nodes, not '" + nodeA + "' twice");
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "edge " + nodeA + " - " + nodeB + " has weight " + weight + "; give a positive number");
        }
        if (size == a.length) {
            grow();
        }
        a[size] = number(nodeA);
        b[size] = number(nodeB);
        this.weight[size] = weight;
        this.alpha[size] = alpha;
        size++;
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    private void grow() {
        int length = size * 2;
        a = Arrays.copyOf(a, length);
        b = Arrays.copyOf(b, length);
        weight = Arrays.copyOf(weight, length);
        alpha = Arrays.copyOf(alpha, length);
    }

    /** Number of edges. */
    public int size() {
        return size;
    }

    /** The graph of all edges so far, nodes in the order of their names. */
    public Graph graph() {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        int[] rank = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rank[numbers.getOrDefault(sorted[i], 0)] = i;
        }
        int[] first = new int[size];
        int[] second = new int[size];
        for (int e = 0; e < size; e++) {
            first[e] = Math.min(rank[a[e]], rank[b[e]]);
            second[e] = Math.max(rank[a[e]], rank[b[e]]);
        }
        int[] order = order(sorted, first, second);
        int[] orderedFirst = new int[size];
        int[] orderedSecond = new int[size];
        double[] orderedWeight = new double[size];
        double[] orderedAlpha = new double[size];
        for (int e = 0; e < size; e++) {
            orderedFirst[e] = first[order[e]];
            orderedSecond[e] = second[order[e]];
            orderedWeight[e] = weight[order[e]];
            orderedAlpha[e] = alpha[order[e]];
        }
        return new Graph(sorted, orderedFirst, orderedSecond, orderedWeight, orderedAlpha);
    }

    /** Edges by first and second node. */
    private int[] order(String[] sorted, int[] first, int[] second) {
        int[] end = new int[sorted.length + 1];
        for (int node : first) {
            end[node + 1]++;
        }
        for (int node = 0; node < sorted.length; node++) {
            end[node + 1] += end[node];
        }
        int[] next = end.clone();
        long[] keys = new long[size];
        for (int e = 0; e < size; e++) {
            keys[next[first[e]]++] = (long) second[e] << 32 | e;
        }
        int[] order = new int[size];
        for (int node = 0; node < sorted.length; node++) {
            Arrays.sort(keys, end[node], end[node + 1]);
            for (int i = end[node]; i < end[node + 1]; i++) {
                order[i] = (int) keys[i];
                if (i > end[node] && keys[i] >> 32 == keys[i - 1] >> 32) {
                    throw new IllegalArgumentException("edge " + sorted[node] + " - " + sorted[(int) (keys[i] >> 32)]
                            + " is there twice; add up its weights before");
                }
            }
        }
        return order;
    }
}
