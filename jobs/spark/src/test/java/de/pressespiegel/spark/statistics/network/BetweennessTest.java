package de.pressespiegel.spark.statistics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against an independent implementation, and sampled against exact. */
class BetweennessTest {
    private record Edge(int a, int b, double weight) {}

    /** Sparse enough to fall apart, with whole weights so that many paths are equally long. */
    private static List<Edge> random(long seed) {
        Random random = new Random(seed);
        int nodes = 3 + random.nextInt(30);
        List<Edge> edges = new ArrayList<>();
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextInt(nodes) < 3) {
                    edges.add(new Edge(a, b, 1 + random.nextInt(4)));
                }
            }
        }
        return edges.isEmpty() ? List.of(new Edge(0, 1, 1)) : edges;
    }

    private static Graph graph(List<Edge> edges) {
        EdgeList list = new EdgeList();
        edges.forEach(edge -> list.add("n" + edge.a(), "n" + edge.b(), edge.weight(), 1));
        return list.graph();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void sameAsJgrapht(long seed) {
        List<Edge> edges = random(seed);
        Graph graph = graph(edges);
        SimpleWeightedGraph<String, DefaultWeightedEdge> other = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (Edge edge : edges) {
            other.addVertex("n" + edge.a());
            other.addVertex("n" + edge.b());
            // lengths that add up exactly: the least common multiple of the weights
            other.setEdgeWeight(other.addEdge("n" + edge.a(), "n" + edge.b()), 12 / edge.weight());
        }
        Map<String, Double> expected = new BetweennessCentrality<>(other, false).getScores();
        double[] found = Betweenness.of(graph, graph.nodes()).value();
        double pairs = Math.max(1, (graph.nodes() - 1.0) * (graph.nodes() - 2.0) / 2);
        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(found[node])
                    .as(graph.name(node))
                    .isCloseTo(expected.getOrDefault(graph.name(node), 0.0) / pairs, within(1e-9));
        }
    }

    @Test
    void equallyLongPathsShareTheirWeight() {
        // a square: two paths between opposite corners
        Graph square = graph(List.of(new Edge(0, 1, 3), new Edge(1, 2, 3), new Edge(2, 3, 3), new Edge(0, 3, 3)));
        assertThat(Betweenness.of(square, 10).value()).containsOnly(0.5 / 3);
    }

    @Test
    void threeShortEdgesAreAsLongAsOneThriceAsWeak() {
        Graph detour = graph(List.of(new Edge(0, 1, 3), new Edge(1, 2, 3), new Edge(2, 3, 3), new Edge(0, 3, 1)));
        assertThat(Betweenness.of(detour, 10).value()[1]).isCloseTo((1 + 0.5) / 3, within(1e-12));
    }

    @Test
    void sampledEstimateIsWithinItsErrors() {
        Graph graph = NetworkBenchmark.scaleFree(2_000, 3, 11).graph();
        double[] exact = Betweenness.of(graph, graph.nodes()).value();
        Betweenness sampled = Betweenness.sampled(Trees.of(graph), 300);
        assertThat(sampled.sources()).isEqualTo(300);
        int far = 0;
        int seen = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (exact[node] > 0.001) {
                seen++;
                far += Math.abs(sampled.value()[node] - exact[node]) > 3 * sampled.error()[node] ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(far).as("nodes beyond three errors of %d", seen).isLessThan(seen / 100);
    }

    @Test
    void costIsBoundedWhateverTheSize() {
        Graph graph = NetworkBenchmark.scaleFree(20_000, 5, 5).graph();
        int sources = Betweenness.of(graph, 3_000).sources();
        assertThat((long) sources * (graph.nodes() + graph.arcs())).isLessThanOrEqualTo(44_000_000L);
        assertThat(sources).isBetween(100, graph.nodes() - 1);
    }

    @Test
    void treesAreExactInANetworkOfAnySize() {
        // a star of chains: hub - inner - outer
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            edges.add(new Edge(0, i, 1));
            edges.add(new Edge(i, 10 + i, 1));
        }
        Betweenness found = Betweenness.of(graph(edges), 0);
        assertThat(found.error()).containsOnly(0);
        // n0: pairs of two of four chains of two nodes; n1: its outer node with the seven others
        assertThat(found.value()[0]).isCloseTo(24.0 / 28, within(1e-12));
        assertThat(found.value()[1]).isCloseTo(7.0 / 28, within(1e-12));
    }

    @Test
    void samplingIsTheSameInAnyOrderOfEdges() {
        List<Edge> edges = new ArrayList<>(random(77));
        Betweenness first = Betweenness.sampled(Trees.of(graph(edges)), 3);
        Collections.shuffle(edges, new Random(5));
        Betweenness second = Betweenness.sampled(Trees.of(graph(edges)), 3);
        assertThat(second.value()).containsExactly(first.value());
        assertThat(second.error()).containsExactly(first.error());
    }
}
