package de.pressespiegel.spark.statistics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeSet;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class BackboneTest {
    private static TreeSet<String> edges(Graph graph) {
        TreeSet<String> edges = new TreeSet<>();
        for (int edge = 0; edge < graph.edges(); edge++) {
            edges.add(graph.name(graph.first(edge)) + "-" + graph.name(graph.second(edge)));
        }
        return edges;
    }

    @Test
    void significantEdgesAndWhatHoldsTheNetworkTogether() {
        EdgeList list = new EdgeList();
        list.add("a", "b", 9, 0.5);
        list.add("b", "c", 8, 0.5);
        list.add("a", "c", 7, 0.5);
        list.add("a", "d", 2, 0.5);
        list.add("b", "d", 1, 0.01);
        list.add("x", "y", 1, 1);
        Graph backbone = Backbone.of(list.graph());
        assertThat(edges(backbone)).containsExactly("a-b", "a-d", "b-c", "b-d", "x-y");
        assertThat(backbone.nodes()).isEqualTo(6);
    }

    @Test
    void pageRankIsThatOfAnotherImplementation() {
        EdgeList list = NetworkBenchmark.scaleFree(300, 3, 21);
        Graph graph = list.graph();
        SimpleWeightedGraph<String, DefaultWeightedEdge> other = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int edge = 0; edge < graph.edges(); edge++) {
            String a = graph.name(graph.first(edge));
            String b = graph.name(graph.second(edge));
            other.addVertex(a);
            other.addVertex(b);
            other.setEdgeWeight(other.addEdge(a, b), graph.weight(edge));
        }
        Map<String, Double> expected = new PageRank<>(other, 0.85, 1_000, 1e-12).getScores();
        double[] found = de.pressespiegel.spark.statistics.network.PageRank.of(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(found[node]).isCloseTo(expected.getOrDefault(graph.name(node), 0.0), within(1e-9));
        }
    }
}
