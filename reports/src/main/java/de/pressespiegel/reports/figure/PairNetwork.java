package de.pressespiegel.reports.figure;

import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.NetworkNode;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The network of the strongest nodes and their strongest ties, laid out. */
final class PairNetwork {
    private static final int NODES = 28;
    private static final int EDGES = 64;

    private final ReportData data;
    private final Texts texts;
    private final String measure;

    PairNetwork(ReportData data, Texts texts, String measure) {
        this.data = data;
        this.texts = texts;
        this.measure = measure;
    }

    Figure.Network figure() {
        Map<String, NetworkNode> candidates = new LinkedHashMap<>();
        data.nodes().stream().limit(NODES).forEach(node -> candidates.put(node.entityId(), node));
        List<Cooccurrence> ties = data.pairs().stream()
                .filter(pair -> candidates.containsKey(pair.entityIdA()) && candidates.containsKey(pair.entityIdB()))
                .sorted(Comparator.comparingDouble(Cooccurrence::strength)
                        .reversed()
                        .thenComparing(ReportData::pairKey))
                .limit(EDGES)
                .toList();
        Set<String> tied = new HashSet<>();
        ties.forEach(tie -> tied.addAll(List.of(tie.entityIdA(), tie.entityIdB())));
        List<NetworkNode> nodes = candidates.values().stream()
                .filter(node -> tied.contains(node.entityId()))
                .toList();
        List<Figure.Edge> edges = edges(ties, nodes);
        return new Figure.Network(
                "netzwerk",
                texts.get("chart.network", String.valueOf(nodes.size()), String.valueOf(groups(nodes))),
                measure,
                placed(nodes, edges),
                edges);
    }

    private static long groups(List<NetworkNode> nodes) {
        return nodes.stream().mapToInt(NetworkNode::community).distinct().count();
    }

    private static List<Figure.Edge> edges(List<Cooccurrence> ties, List<NetworkNode> nodes) {
        Map<String, Integer> place = new HashMap<>();
        for (NetworkNode node : nodes) {
            place.put(node.entityId(), place.size());
        }
        double strongest =
                ties.stream().mapToDouble(Cooccurrence::strength).max().orElse(1);
        List<Figure.Edge> edges = new ArrayList<>();
        for (Cooccurrence tie : ties) {
            edges.add(new Figure.Edge(
                    place.getOrDefault(tie.entityIdA(), 0),
                    place.getOrDefault(tie.entityIdB(), 0),
                    strongest > 0 ? Math.sqrt(tie.strength() / strongest) : 1));
        }
        return edges;
    }

    private static List<Figure.Node> placed(List<NetworkNode> nodes, List<Figure.Edge> edges) {
        List<ForceLayout.Point> points = new ForceLayout(nodes.size(), edges).points();
        List<Figure.Node> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            NetworkNode node = nodes.get(i);
            ForceLayout.Point point = points.get(i);
            placed.add(new Figure.Node(node.name(), node.community(), node.nArticles(), point.x(), point.y()));
        }
        return placed;
    }
}
