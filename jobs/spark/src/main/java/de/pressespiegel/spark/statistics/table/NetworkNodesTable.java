package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.NetworkNode;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.Network;
import de.pressespiegel.spark.statistics.network.EdgeList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The co-occurrence network of each period, all pairs of a paragraph that are not rarer than by chance, on the driver. */
final class NetworkNodesTable implements AggregateTable {
    private static final StructType NODES = new StructType()
            .add("period", DataTypes.StringType)
            .add("entity_id", DataTypes.StringType)
            .add("community", DataTypes.IntegerType)
            .add("degree", DataTypes.IntegerType)
            .add("strength", DataTypes.DoubleType)
            .add("pagerank", DataTypes.DoubleType)
            .add("betweenness", DataTypes.DoubleType)
            .add("betweenness_error", DataTypes.DoubleType);

    @Override
    public TableSchema schema() {
        return Tables.of(NetworkNode.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "entity_id");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        List<Row> nodes = new ArrayList<>();
        edges(facts)
                .forEach((period, edges) -> Network.nodes(edges, facts.exactBetweennessNodes())
                        .forEach(n -> nodes.add(RowFactory.create(
                                period,
                                n.id(),
                                n.community(),
                                n.degree(),
                                n.strength(),
                                n.pageRank(),
                                n.betweenness(),
                                n.betweennessError()))));
        facts.spark().createDataFrame(nodes, NODES).createOrReplaceTempView("nodes");
        return facts.sql("""
                SELECT n.*, e.name, e.entity_type, s.n_articles, s.n_clusters, s.n_outlets
                FROM nodes n JOIN entities e USING (entity_id)
                JOIN pair_sums s ON s.period = n.period AND s.window_kind = 'article' AND s.a = xxhash64(n.entity_id) AND s.b = xxhash64('')
                """);
    }

    /** Edges by period; partition by partition, so that the rows of all of them are never in memory at once. */
    private static Map<String, EdgeList> edges(Facts facts) {
        Map<String, EdgeList> byPeriod = new TreeMap<>();
        Iterator<Row> edges = facts.sql("""
                SELECT period, entity_id_a, entity_id_b, strength, alpha FROM cooccurrence
                WHERE window_kind = 'paragraph' AND g2 >= 0 AND strength > 0
                """).toLocalIterator();
        while (edges.hasNext()) {
            Row edge = edges.next();
            byPeriod.computeIfAbsent(edge.getString(0), period -> new EdgeList())
                    .add(edge.getString(1), edge.getString(2), edge.getDouble(3), edge.getDouble(4));
        }
        return byPeriod;
    }
}
