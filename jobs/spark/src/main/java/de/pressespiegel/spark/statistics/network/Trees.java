package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;

/**
 * A graph without the trees that hang on it: nodes with one neighbour are folded into it until none is left. What the
 * trees add to betweenness is known without following a path, so that only the core needs that.
 */
final class Trees {
    private final Graph core;
    private final int[] coreNodes;
    private final int[] size;
    private final double[] pairs;

    private Trees(Graph core, int[] coreNodes, int[] size, double[] pairs) {
        this.core = core;
        this.coreNodes = coreNodes;
        this.size = size;
        this.pairs = pairs;
    }

    static Trees of(Graph graph) {
        int n = graph.nodes();
        int[] left = new int[n];
        Arrays.setAll(left, graph::degree);
        int[] size = new int[n];
        Arrays.fill(size, 1);
        double[] pairs = new double[n];
        boolean[] folded = new boolean[n];
        int[] leaves = new int[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            if (left[node] == 1) {
                leaves[count++] = node;
            }
        }
        for (int i = 0; i < count; i++) {
            int leaf = leaves[i];
            if (left[leaf] == 1) {
                int trunk = neighbour(graph, leaf, folded);
                folded[leaf] = true;
                // paths between this branch and the earlier ones
                pairs[trunk] += (size[trunk] - 1.0) * size[leaf];
                size[trunk] += size[leaf];
                left[trunk]--;
                if (left[trunk] == 1) {
                    leaves[count++] = trunk;
                }
            }
        }
        int[] component = componentSizes(graph);
        for (int node = 0; node < n; node++) {
            // paths from its branches to all that is not on them
            pairs[node] += (size[node] - 1.0) * (component[node] - size[node]);
        }
        boolean[] kept = new boolean[graph.edges()];
        for (int edge = 0; edge < kept.length; edge++) {
            kept[edge] = !folded[graph.first(edge)] && !folded[graph.second(edge)];
        }
        return new Trees(graph.with(kept), core(left, folded), size, pairs);
    }

    private static int neighbour(Graph graph, int leaf, boolean[] folded) {
        int arc = graph.begin(leaf);
        while (folded[graph.target(arc)]) {
            arc++;
        }
        return graph.target(arc);
    }

    private static int[] core(int[] left, boolean[] folded) {
        int[] nodes = new int[left.length];
        int count = 0;
        for (int node = 0; node < left.length; node++) {
            if (!folded[node] && left[node] > 0) {
                nodes[count++] = node;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    /** Number of nodes in the component of each node. */
    private static int[] componentSizes(Graph graph) {
        int[] sizes = new int[graph.nodes()];
        int[] reached = new int[graph.nodes()];
        for (int start = 0; start < sizes.length; start++) {
            if (sizes[start] == 0) {
                int count = 1;
                reached[0] = start;
                sizes[start] = -1;
                for (int i = 0; i < count; i++) {
                    for (int arc = graph.begin(reached[i]); arc < graph.begin(reached[i] + 1); arc++) {
                        int next = graph.target(arc);
                        if (sizes[next] == 0) {
                            sizes[next] = -1;
                            reached[count++] = next;
                        }
                    }
                }
                for (int i = 0; i < count; i++) {
                    sizes[reached[i]] = count;
                }
            }
        }
        return sizes;
    }

    /** The same nodes with the edges of the core only. */
    Graph core() {
        return core;
    }

    /** Nodes of the core, ascending. */
    int[] coreNodes() {
        return coreNodes;
    }

    /** How many nodes a node stands for: itself and those folded into it. */
    int[] size() {
        return size;
    }

    /** Pairs of nodes whose path passes the node because one of them hangs on it. */
    double pairs(int node) {
        return pairs[node];
    }
}
