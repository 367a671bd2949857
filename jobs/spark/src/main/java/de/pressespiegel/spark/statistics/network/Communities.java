package de.pressespiegel.spark.statistics.network;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019) with modularity, fixed seed. */
public final class Communities {
    private static final long SEED = 20260101L;
    private static final int ITERATIONS = 50;
    /** Iterations end when so many edges have been looked at, counting all edges once an iteration. */
    private static final long MOST_EDGES = 3_000_000L;

    private Communities() {}

    /** Number of the community of each node; 0 is the largest, ties by smallest node. */
    public static int[] of(Graph graph) {
        LargeIntArray from = new LargeIntArray(graph.edges());
        LargeIntArray to = new LargeIntArray(graph.edges());
        LargeDoubleArray weights = new LargeDoubleArray(graph.edges());
        double total = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            from.set(edge, graph.first(edge));
            to.set(edge, graph.second(edge));
            weights.set(edge, graph.weight(edge));
            total += graph.weight(edge);
        }
        Network network = new Network(graph.nodes(), true, new LargeIntArray[] {from, to}, weights, false, true);
        int iterations = (int) Math.max(1, Math.min(ITERATIONS, MOST_EDGES / Math.max(1, graph.edges())));
        // modularity: node weights are strengths, the resolution 1/(2m) belongs to them
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(1 / (2 * total), iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
        return numbered(leiden.findClustering(network), graph.nodes());
    }

    private static int[] numbered(Clustering clustering, int nodes) {
        int clusters = clustering.getNClusters();
        int[] size = new int[clusters];
        int[] smallest = new int[clusters];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int node = 0; node < nodes; node++) {
            int cluster = clustering.getCluster(node);
            size[cluster]++;
            smallest[cluster] = Math.min(smallest[cluster], node);
        }
        long[] largestFirst = new long[clusters];
        for (int cluster = 0; cluster < clusters; cluster++) {
            largestFirst[cluster] = (long) (Integer.MAX_VALUE - size[cluster]) << 32 | smallest[cluster];
        }
        Arrays.sort(largestFirst);
        int[] numberOfSmallest = new int[nodes];
        for (int number = 0; number < clusters; number++) {
            if ((int) largestFirst[number] != Integer.MAX_VALUE) {
                numberOfSmallest[(int) largestFirst[number]] = number;
            }
        }
        int[] numbers = new int[nodes];
        Arrays.setAll(numbers, node -> numberOfSmallest[smallest[clustering.getCluster(node)]]);
        return numbers;
    }
}
