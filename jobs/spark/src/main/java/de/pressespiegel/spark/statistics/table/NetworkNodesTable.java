package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.Tables;
import de.pressespiegel.model.table.NetworkNode;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The co-occurrence network of each period: its strongest edges within a paragraph, on the driver. */
final class NetworkNodesTable implements AggregateTable {
    private static final int MAX_EDGES = 20_000;

    private static final StructType NODES = new StructType()
            .add("period", DataTypes.StringType)
            .add("entity_id", DataTypes.StringType)
            .add("community", DataTypes.IntegerType)
            .add("degree", DataTypes.IntegerType)
            .add("strength", DataTypes.DoubleType)
            .add("pagerank", DataTypes.DoubleType)
            .add("betweenness", DataTypes.DoubleType);

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
        List<Row> edges = facts.sql("""
                SELECT period, entity_id_a, entity_id_b, strength FROM (
                  SELECT *, row_number() OVER (PARTITION BY period ORDER BY strength DESC, entity_id_a, entity_id_b) AS rank
                  FROM cooccurrence WHERE window_kind = 'paragraph' AND g2 >= 0)
                WHERE rank <= %d ORDER BY period, entity_id_a, entity_id_b
                """.formatted(MAX_EDGES)).collectAsList();
        TreeMap<String, List<Network.Edge>> byPeriod = new TreeMap<>();
        for (Row edge : edges) {
            byPeriod.computeIfAbsent(edge.getString(0), period -> new ArrayList<>())
                    .add(new Network.Edge(edge.getString(1), edge.getString(2), edge.getDouble(3)));
        }
        List<Row> nodes = new ArrayList<>();
        byPeriod.forEach((period, list) -> Network.nodes(list)
                .forEach(n -> nodes.add(RowFactory.create(
                        period, n.id(), n.community(), n.degree(), n.strength(), n.pageRank(), n.betweenness()))));
        facts.spark().createDataFrame(nodes, NODES).createOrReplaceTempView("nodes");
        return facts.sql("""
                SELECT n.*, e.name, e.entity_type, s.n_articles, s.n_clusters, s.n_outlets
                FROM nodes n JOIN entities e USING (entity_id)
                JOIN pair_sums s ON s.period = n.period AND s.window_kind = 'article' AND s.a = xxhash64(n.entity_id) AND s.b = xxhash64('')
                """);
    }
}
