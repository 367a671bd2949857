package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;

/**
 * All shortest paths from one node at a time, a strong edge being short. Lengths are whole numbers, so that paths of
 * equal length are equal whatever the order in which their edges are added. Reused for one source after the other; not
 * thread-safe.
 */
final class ShortestPaths {
    /** Length of an edge of weight 1; the common multiple makes lengths exact for whole weights up to 16. */
    private static final double UNIT = 720_720_000_000d;

    private static final long UNREACHED = Long.MAX_VALUE;

    private final Graph graph;
    private final int[] size;
    private final long[] length;
    private final long[] distance;
    private final double[] paths;
    private final int[] settled;
    private final double[] dependency;
    /** A heap of waiting nodes with four children each, their distances beside them. */
    private final int[] heap;

    private final long[] keys;
    private final int[] place;
    private int heapSize;
    private int count;

    /**
     * Over a graph.
     *
     * @param size how many nodes each node stands for as a target
     */
    ShortestPaths(Graph graph, int[] size) {
        this.graph = graph;
        this.size = size;
        this.length = new long[graph.arcs()];
        for (int arc = 0; arc < length.length; arc++) {
            length[arc] = Math.max(1, Math.round(UNIT / graph.arcWeight(arc)));
        }
        int n = graph.nodes();
        this.distance = new long[n];
        Arrays.fill(distance, UNREACHED);
        this.paths = new double[n];
        this.settled = new int[n];
        this.dependency = new double[n];
        this.heap = new int[n];
        this.keys = new long[n];
        this.place = new int[n];
    }

    /**
     * How much the shortest paths from the source depend on each node: the sum over all targets of the share of paths that
     * pass it (Brandes 2001). Read {@link #settled(int)} and {@link #dependency(int)} before the next call.
     *
     * @return how many nodes were reached, the source included
     */
    int from(int source) {
        reset();
        distance[source] = 0;
        paths[source] = 1;
        push(source);
        while (heapSize > 0) {
            int node = pop();
            settled[count++] = node;
            relax(node);
        }
        for (int i = count - 1; i > 0; i--) {
            giveBack(settled[i]);
        }
        dependency[source] = 0;
        return count;
    }

    /** The node that was reached as i-th, nearest first. */
    int settled(int i) {
        return settled[i];
    }

    double dependency(int node) {
        return dependency[node];
    }

    private void reset() {
        for (int i = 0; i < count; i++) {
            int node = settled[i];
            distance[node] = UNREACHED;
            paths[node] = 0;
            dependency[node] = 0;
        }
        count = 0;
    }

    private void relax(int node) {
        for (int arc = graph.begin(node); arc < graph.begin(node + 1); arc++) {
            int next = graph.target(arc);
            long through = distance[node] + length[arc];
            if (through < distance[next]) {
                boolean waiting = distance[next] != UNREACHED;
                distance[next] = through;
                paths[next] = paths[node];
                if (waiting) {
                    up(place[next], next);
                } else {
                    push(next);
                }
            } else if (through == distance[next]) {
                paths[next] += paths[node];
            }
        }
    }

    /** Passes the dependency on a node to those before it on its shortest paths. */
    private void giveBack(int node) {
        double share = (size[node] + dependency[node]) / paths[node];
        for (int arc = graph.begin(node); arc < graph.begin(node + 1); arc++) {
            int before = graph.target(arc);
            if (distance[before] + length[arc] == distance[node]) {
                dependency[before] += paths[before] * share;
            }
        }
    }

    private void push(int node) {
        heapSize++;
        up(heapSize - 1, node);
    }

    private int pop() {
        int top = heap[0];
        heapSize--;
        if (heapSize > 0) {
            down(heap[heapSize]);
        }
        return top;
    }

    /** Moves a node from a free place towards the nearest. */
    private void up(int from, int node) {
        long key = distance[node];
        int at = from;
        while (at > 0 && keys[(at - 1) / 4] > key) {
            int above = (at - 1) / 4;
            put(at, heap[above], keys[above]);
            at = above;
        }
        put(at, node, key);
    }

    /** Moves a node from the free top towards the farthest. */
    private void down(int node) {
        long key = distance[node];
        int at = 0;
        for (int child = nearestChild(at); child > 0 && keys[child] < key; child = nearestChild(at)) {
            put(at, heap[child], keys[child]);
            at = child;
        }
        put(at, node, key);
    }

    /** The nearest of up to four children; 0 when there is none. */
    private int nearestChild(int at) {
        int first = 4 * at + 1;
        int nearest = first < heapSize ? first : 0;
        for (int child = first + 1; child < Math.min(first + 4, heapSize); child++) {
            nearest = keys[child] < keys[nearest] ? child : nearest;
        }
        return nearest;
    }

    private void put(int at, int node, long key) {
        heap[at] = node;
        keys[at] = key;
        place[node] = at;
    }
}
