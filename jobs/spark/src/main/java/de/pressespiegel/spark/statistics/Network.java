package de.pressespiegel.spark.statistics;

import de.pressespiegel.spark.statistics.network.Backbone;
import de.pressespiegel.spark.statistics.network.Betweenness;
import de.pressespiegel.spark.statistics.network.Communities;
import de.pressespiegel.spark.statistics.network.EdgeList;
import de.pressespiegel.spark.statistics.network.Graph;
import de.pressespiegel.spark.statistics.network.PageRank;
import java.util.ArrayList;
import java.util.List;

/** Measures of the nodes of a weighted, undirected network on one machine, in bounded time; fixed seeds, any order of edges. */
public final class Network {
    private Network() {}

    /**
     * What is known of a node.
     *
     * @param community number of its community by the Leiden algorithm, see {@link Communities}; 0 is the largest
     * @param degree neighbours
     * @param strength sum of its edges' weights
     * @param pageRank damping .85, sums to 1, see {@link PageRank}
     * @param betweenness share of the backbone's shortest paths that pass it, 0..1, see {@link Backbone}, {@link Betweenness}
     * @param betweennessError upper bound of the standard error of the betweenness; 0 when it is exact
     */
    public record Node(
            String id,
            int community,
            int degree,
            double strength,
            double pageRank,
            double betweenness,
            double betweennessError) {}

    /**
     * Nodes by id; an empty list for no edges.
     *
     * @param exactNodes networks with more nodes have their betweenness estimated from sampled sources
     */
    public static List<Node> nodes(EdgeList edges, int exactNodes) {
        if (edges.size() == 0) {
            return List.of();
        }
        Graph graph = edges.graph();
        int[] communities = Communities.of(graph);
        double[] pageRank = PageRank.of(graph);
        Betweenness betweenness = Betweenness.of(Backbone.of(graph), exactNodes);
        List<Node> nodes = new ArrayList<>(graph.nodes());
        for (int node = 0; node < graph.nodes(); node++) {
            nodes.add(new Node(
                    graph.name(node),
                    communities[node],
                    graph.degree(node),
                    round(graph.strength(node)),
                    round(pageRank[node]),
                    round(betweenness.value()[node]),
                    round(betweenness.error()[node])));
        }
        return nodes;
    }

    /** Nine digits say all that such a measure can. */
    private static double round(double value) {
        return Math.round(value * 1e9) / 1e9;
    }
}
