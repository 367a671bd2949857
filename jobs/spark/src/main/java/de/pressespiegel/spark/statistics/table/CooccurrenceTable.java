package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.PairCounts;
import de.pressespiegel.spark.statistics.PairSums;
import de.pressespiegel.spark.statistics.formula.Association;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Co-occurrence within sentence, paragraph and article, with association measures. */
final class CooccurrenceTable implements AggregateTable {
    private static final StructType COUNTS = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("window_kind", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("n", DataTypes.LongType)
            .add("strength", DataTypes.DoubleType);

    private static final StructType MEASURES = new StructType()
            .add("expected", DataTypes.DoubleType)
            .add("npmi", DataTypes.DoubleType)
            .add("g2", DataTypes.DoubleType)
            .add("jaccard", DataTypes.DoubleType)
            .add("dice", DataTypes.DoubleType)
            .add("z", DataTypes.DoubleType);

    @Override
    public TableSchema schema() {
        return Tables.of(Cooccurrence.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "window_kind", "entity_id_a", "entity_id_b");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        int maxEntities = facts.maxPairEntities();
        Dataset<Row> places = facts.sql("""
                SELECT m.article_id, collect_list(struct(m.entity_id, m.sentence_no,
                       coalesce(s.segment_no, -1) AS segment_no)) AS places
                FROM mentions m LEFT JOIN segments s
                  ON s.article_id = m.article_id AND m.start_char >= s.start_char AND m.start_char < s.end_char
                WHERE m.segment_kind NOT IN ('boilerplate', 'byline', 'dateline', 'caption') AND m.sentence_no >= 0
                GROUP BY m.article_id
                """);
        places.flatMap((FlatMapFunction<Row, Row>) article -> counts(article, maxEntities), Encoders.row(COUNTS))
                .createOrReplaceTempView("window_counts");
        PairSums.of(facts.sql("""
                SELECT w.period, c.window_kind, xxhash64(c.a) AS a, xxhash64(c.b) AS b, xxhash64(b.cluster_id) AS cluster,
                       xxhash64(b.outlet) AS outlet, c.n, c.strength
                FROM window_counts c JOIN windows w USING (article_id) JOIN base b USING (article_id)
                """)).cache().createOrReplaceTempView("pair_sums");
        Dataset<Row> pairs = facts.sql("""
                WITH ids AS (SELECT xxhash64(entity_id) AS id, entity_id, name FROM entities),
                pairs AS (SELECT * FROM pair_sums WHERE b <> xxhash64('')),
                single AS (
                  SELECT period, window_kind, a AS id, n FROM pair_sums WHERE b = xxhash64('') AND a <> xxhash64('')),
                total AS (SELECT period, window_kind, n FROM pair_sums WHERE a = xxhash64('')),
                ends AS (
                  SELECT period, window_kind, a AS id, strength FROM pairs
                  UNION ALL SELECT period, window_kind, b, strength FROM pairs),
                nodes AS (
                  SELECT period, window_kind, id, CAST(sum(CAST(strength AS DECIMAL(18, 6))) AS DOUBLE) AS node_strength,
                         count(*) AS degree
                  FROM ends GROUP BY period, window_kind, id)
                SELECT p.period, p.window_kind, ea.entity_id AS entity_id_a, ea.name AS name_a, eb.entity_id AS entity_id_b,
                       eb.name AS name_b, p.n_articles, p.n_clusters, p.n_outlets,
                       p.n AS n_together, sa.n AS n_a, sb.n AS n_b, t.n AS n_windows, p.strength,
                       na.node_strength AS strength_a, na.degree AS degree_a,
                       nb.node_strength AS strength_b, nb.degree AS degree_b
                FROM pairs p
                JOIN single sa ON sa.period = p.period AND sa.window_kind = p.window_kind AND sa.id = p.a
                JOIN single sb ON sb.period = p.period AND sb.window_kind = p.window_kind AND sb.id = p.b
                JOIN total t ON t.period = p.period AND t.window_kind = p.window_kind
                JOIN nodes na ON na.period = p.period AND na.window_kind = p.window_kind AND na.id = p.a
                JOIN nodes nb ON nb.period = p.period AND nb.window_kind = p.window_kind AND nb.id = p.b
                JOIN ids ea ON ea.id = p.a JOIN ids eb ON eb.id = p.b
                """);
        StructType measured = pairs.schema();
        for (var field : MEASURES.fields()) {
            measured = measured.add(field);
        }
        measured = measured.add("alpha", DataTypes.DoubleType);
        Dataset<Row> rows = pairs.map((MapFunction<Row, Row>) CooccurrenceTable::measure, Encoders.row(measured))
                .cache();
        rows.createOrReplaceTempView("cooccurrence");
        return rows;
    }

    private static Iterator<Row> counts(Row article, int maxEntities) {
        String articleId = article.getString(0);
        List<PairCounts.Place> places = new ArrayList<>();
        for (Row place : article.<Row>getList(1)) {
            places.add(new PairCounts.Place(place.getString(0), place.getInt(1), place.getInt(2)));
        }
        return PairCounts.of(places, maxEntities).stream()
                .map(c -> RowFactory.create(articleId, c.windowKind(), c.a(), c.b(), c.windows(), c.strength()))
                .iterator();
    }

    private static Row measure(Row pair) {
        long both = pair.getAs("n_together");
        long a = pair.getAs("n_a");
        long b = pair.getAs("n_b");
        long n = pair.getAs("n_windows");
        double strength = pair.getAs("strength");
        Object[] values = new Object[pair.size() + 7];
        for (int i = 0; i < pair.size(); i++) {
            values[i] = pair.get(i);
        }
        int next = pair.size();
        values[next++] = Association.expected(a, b, n);
        values[next++] = Association.npmi(both, a, b, n);
        values[next++] = Association.signedG2(both, a, b, n);
        values[next++] = Association.jaccard(both, a, b);
        values[next++] = Association.dice(both, a, b);
        values[next++] = Association.hypergeometricZ(both, a, b, n);
        values[next] = Math.min(
                Association.disparityAlpha(strength, pair.<Double>getAs("strength_a"), pair.<Long>getAs("degree_a")),
                Association.disparityAlpha(strength, pair.<Double>getAs("strength_b"), pair.<Long>getAs("degree_b")));
        return RowFactory.create(values);
    }
}
