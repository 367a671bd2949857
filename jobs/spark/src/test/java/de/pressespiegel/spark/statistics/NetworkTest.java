package de.pressespiegel.spark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.pressespiegel.spark.statistics.Network.Edge;
import de.pressespiegel.spark.statistics.Network.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
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

    @Test
    void findsTheTwoCommunities() {
        List<Node> nodes = Network.nodes(TRIANGLES);
        assertThat(nodes.stream().filter(n -> n.community() == 0).map(Node::id)).containsExactly("d", "e", "f", "g");
        assertThat(nodes.stream().filter(n -> n.community() == 1).map(Node::id)).containsExactly("a", "b", "c");
    }

    @Test
    void measuresOfANode() {
        List<Node> nodes = Network.nodes(TRIANGLES);
        Node c = nodes.get(2);
        assertThat(c.degree()).isEqualTo(3);
        assertThat(c.strength()).isEqualTo(11);
        assertThat(nodes.stream().mapToDouble(Node::pageRank).sum()).isCloseTo(1, within(1e-6));
        // the bridge carries every path between the halves
        assertThat(c.betweenness()).isGreaterThan(nodes.get(0).betweenness());
    }

    @Test
    void orderOfEdgesDoesNotMatter() {
        List<Edge> shuffled = new ArrayList<>(TRIANGLES);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(Network.nodes(shuffled)).isEqualTo(Network.nodes(TRIANGLES));
    }

    @Test
    void noEdgesNoNodes() {
        assertThat(Network.nodes(List.of())).isEmpty();
    }
}
