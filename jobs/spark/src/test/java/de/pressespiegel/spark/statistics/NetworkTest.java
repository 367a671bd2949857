package de.pressespiegel.spark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.pressespiegel.spark.statistics.Network.Node;
import de.pressespiegel.spark.statistics.network.EdgeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private record Edge(String a, String b, double weight) {}

    /** Two triangles joined by a weak bridge c-d. */
    private static final List<Edge> TRIANGLES = List.of(
            new Edge("a", "b", 5),
            new Edge("a", "c", 5),
            new Edge("b", "c", 5),
            new Edge("c", "d", 1),
            new Edge("d", "e", 5),
            new Edge("d", "f", 5),
            new Edge("e", "f", 5),
            new Edge("e", "g", 1));

    private static List<Node> nodes(List<Edge> edges) {
        EdgeList list = new EdgeList();
        edges.forEach(edge -> list.add(edge.a(), edge.b(), edge.weight(), 1));
        return Network.nodes(list, 1_000);
    }

    @Test
    void findsTheTwoCommunities() {
        List<Node> nodes = nodes(TRIANGLES);
        assertThat(nodes.stream().filter(n -> n.community() == 0).map(Node::id)).containsExactly("d", "e", "f", "g");
        assertThat(nodes.stream().filter(n -> n.community() == 1).map(Node::id)).containsExactly("a", "b", "c");
    }

    @Test
    void measuresOfANode() {
        List<Node> nodes = nodes(TRIANGLES);
        Node c = nodes.get(2);
        assertThat(c.degree()).isEqualTo(3);
        assertThat(c.strength()).isEqualTo(11);
        assertThat(nodes.stream().mapToDouble(Node::pageRank).sum()).isCloseTo(1, within(1e-8));
        // the bridge carries every path between the halves, though no edge of so small a network is significant
        assertThat(c.betweenness()).isGreaterThan(nodes.get(0).betweenness());
        assertThat(c.betweennessError()).isZero();
    }

    @Test
    void orderOfEdgesAndOfTheirEndsDoesNotMatter() {
        Random random = new Random(3);
        List<Edge> shuffled = new ArrayList<>(TRIANGLES);
        Collections.shuffle(shuffled, random);
        shuffled.replaceAll(edge -> random.nextBoolean() ? new Edge(edge.b(), edge.a(), edge.weight()) : edge);
        assertThat(nodes(shuffled)).isEqualTo(nodes(TRIANGLES));
    }

    @Test
    void noEdgesNoNodes() {
        assertThat(nodes(List.of())).isEmpty();
    }

    @Test
    void oneEdge() {
        assertThat(nodes(List.of(new Edge("a", "b", 2)))).allSatisfy(node -> {
            assertThat(node.community()).isZero();
            assertThat(node.degree()).isEqualTo(1);
            assertThat(node.strength()).isEqualTo(2);
            assertThat(node.pageRank()).isEqualTo(0.5);
            assertThat(node.betweenness()).isZero();
        });
    }

    @Test
    void badEdgesAreNamed() {
        EdgeList edges = new EdgeList();
        assertThatThrownBy(() -> edges.add("a", "a", 1, 1)).hasMessageContaining("not 'a' twice");
        assertThatThrownBy(() -> edges.add("a", "b", 0, 1)).hasMessageContaining("edge a - b has weight 0");
        edges.add("a", "b", 1, 1);
        edges.add("b", "a", 1, 1);
        assertThatThrownBy(edges::graph).hasMessageContaining("edge a - b is there twice");
    }
}
