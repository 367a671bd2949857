package de.pressespiegel.spark.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Measures of the nodes of a weighted, undirected network; small enough for one machine, fixed seed, fixed order. */
public final class Network {
    private static final long SEED = 20260101L;

    private Network() {}

    /** An edge between two different nodes. */
    public record Edge(String a, String b, double weight) {}

    /**
     * What is known of a node.
     *
     * @param community number of its community by the Leiden algorithm (Traag, Waltman and van Eck 2019) with modularity; 0
     *     is the largest, ties by smallest node id
     * @param degree neighbours
     * @param strength sum of its edges' weights
     * @param pageRank damping .85 (Brin and Page 1998), sums to 1
     * @param betweenness share of shortest paths that pass it (Freeman 1977), a strong edge being short; 0..1
     */
    public record Node(String id, int community, int degree, double strength, double pageRank, double betweenness) {}

    /** Nodes by id; an empty list for no edges. */
    public static List<Node> nodes(List<Edge> edges) {
        if (edges.isEmpty()) {
            return List.of();
        }
        List<Edge> sorted = edges.stream()
                .sorted(Comparator.comparing(Edge::a).thenComparing(Edge::b))
                .toList();
        TreeMap<String, Double> strength = new TreeMap<>();
        Map<String, Integer> degree = new HashMap<>();
        for (Edge edge : sorted) {
            for (String end : List.of(edge.a(), edge.b())) {
                strength.merge(end, edge.weight(), Double::sum);
                degree.merge(end, 1, Integer::sum);
            }
        }
        List<String> ids = new ArrayList<>(strength.keySet());
        Map<String, Integer> communities = communities(ids, sorted);
        Map<String, Double> pageRank = new PageRank<>(graph(ids, sorted, false)).getScores();
        Map<String, Double> between = new BetweennessCentrality<>(graph(ids, sorted, true), true).getScores();
        return ids.stream()
                .map(id -> new Node(
                        id,
                        communities.getOrDefault(id, 0),
                        degree.getOrDefault(id, 0),
                        round(strength.getOrDefault(id, 0.0)),
                        round(pageRank.getOrDefault(id, 0.0)),
                        round(between.getOrDefault(id, 0.0))))
                .toList();
    }

    /** Sums of floating point numbers are cut to nine digits, so that they do not depend on the order of addition. */
    private static double round(double value) {
        return Math.round(value * 1e9) / 1e9;
    }

    private static SimpleWeightedGraph<String, DefaultWeightedEdge> graph(
            List<String> ids, List<Edge> edges, boolean asDistance) {
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        ids.forEach(graph::addVertex);
        for (Edge edge : edges) {
            DefaultWeightedEdge added = graph.addEdge(edge.a(), edge.b());
            graph.setEdgeWeight(added, asDistance ? 1 / edge.weight() : edge.weight());
        }
        return graph;
    }

    private static Map<String, Integer> communities(List<String> ids, List<Edge> edges) {
        Map<String, Integer> index = new HashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        LargeIntArray from = new LargeIntArray(edges.size());
        LargeIntArray to = new LargeIntArray(edges.size());
        LargeDoubleArray weights = new LargeDoubleArray(edges.size());
        double total = 0;
        for (int i = 0; i < edges.size(); i++) {
            from.set(i, index.getOrDefault(edges.get(i).a(), 0));
            to.set(i, index.getOrDefault(edges.get(i).b(), 0));
            weights.set(i, edges.get(i).weight());
            total += edges.get(i).weight();
        }
        nl.cwts.networkanalysis.Network network = new nl.cwts.networkanalysis.Network(
                ids.size(), true, new LargeIntArray[] {from, to}, weights, false, true);
        // modularity: node weights are strengths, the resolution 1/(2m) belongs to them
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(1 / (2 * total), 50, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
        Clustering clustering = leiden.findClustering(network);
        return numbered(ids, clustering);
    }

    private static Map<String, Integer> numbered(List<String> ids, Clustering clustering) {
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            members.computeIfAbsent(clustering.getCluster(i), c -> new ArrayList<>())
                    .add(ids.get(i));
        }
        List<List<String>> bySize = members.values().stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(list -> list.get(0)))
                .toList();
        Map<String, Integer> number = new HashMap<>();
        for (int c = 0; c < bySize.size(); c++) {
            for (String id : bySize.get(c)) {
                number.put(id, c);
            }
        }
        return number;
    }
}
