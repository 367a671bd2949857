package de.pressespiegel.spark.statistics.network;

import de.pressespiegel.spark.statistics.formula.Association;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Prints how long the measures of a generated scale-free network take: {@code NetworkBenchmark [NODES EDGES_A_NODE]}. */
final class NetworkBenchmark {
    private NetworkBenchmark() {}

    public static void main(String[] args) {
        int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int each = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        EdgeList edges = timed("edges added", () -> scaleFree(nodes, each, 7));
        long begin = cpu();
        Graph graph = timed("graph", edges::graph);
        timed("communities", () -> Communities.of(graph));
        timed("page rank", () -> PageRank.of(graph));
        Graph backbone = timed("backbone", () -> Backbone.of(graph));
        Betweenness found = timed("betweenness", () -> Betweenness.of(backbone, 3_000));
        double worst = 0;
        for (double error : found.error()) {
            worst = Math.max(worst, error);
        }
        System.out.printf(
                Locale.ROOT,
                "nodes %d edges %d backbone %d sources %d largest error %.5f seconds on the processor %.1f%n",
                graph.nodes(),
                graph.edges(),
                backbone.edges(),
                found.sources(),
                worst,
                (cpu() - begin) / 1e9);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begin = cpu();
        long clock = System.nanoTime();
        T result = work.get();
        System.out.printf(
                Locale.ROOT,
                "%-12s %6.2f s on the processor, %6.2f s by the clock%n",
                what,
                (cpu() - begin) / 1e9,
                (System.nanoTime() - clock) / 1e9);
        return result;
    }

    /** Preferential attachment (Barabási and Albert 1999): each node joins earlier ones in proportion to their edges. */
    static EdgeList scaleFree(int nodes, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] ends = new int[2 * nodes * each];
        int[] from = new int[nodes * each];
        int[] to = new int[nodes * each];
        double[] weight = new double[nodes * each];
        double[] strength = new double[nodes];
        int[] degree = new int[nodes];
        int size = 0;
        for (int node = 1; node < nodes; node++) {
            Set<Integer> joined = new HashSet<>();
            for (int i = 0; i < Math.min(each, node); i++) {
                int other = size == 0 ? 0 : ends[random.nextInt(2 * size)];
                if (other != node && joined.add(other)) {
                    from[size] = node;
                    to[size] = other;
                    weight[size] = 1 + Math.floor(Math.pow(random.nextDouble(), -0.8)) / 2;
                    for (int end : new int[] {node, other}) {
                        strength[end] += weight[size];
                        degree[end]++;
                    }
                    ends[2 * size] = node;
                    ends[2 * size + 1] = other;
                    size++;
                }
            }
        }
        EdgeList edges = new EdgeList();
        for (int e = 0; e < size; e++) {
            double alpha = Math.min(
                    Association.disparityAlpha(weight[e], strength[from[e]], degree[from[e]]),
                    Association.disparityAlpha(weight[e], strength[to[e]], degree[to[e]]));
            edges.add(name(from[e]), name(to[e]), weight[e], alpha);
        }
        return edges;
    }

    private static String name(int node) {
        return "person:" + Integer.toString(node * 7919 % 1_000_003, 36) + "-" + node;
    }
}
