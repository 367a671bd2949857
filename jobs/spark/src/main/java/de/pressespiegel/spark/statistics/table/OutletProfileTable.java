package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.OutletProfile;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.formula.Diversity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How each outlet works with sources; the mix of voices is small enough for the driver. */
final class OutletProfileTable implements AggregateTable {
    private static final StructType MIX = new StructType()
            .add("period", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("entropy", DataTypes.DoubleType)
            .add("effective_sources", DataTypes.DoubleType)
            .add("hhi", DataTypes.DoubleType)
            .add("js_distance", DataTypes.DoubleType);

    @Override
    public TableSchema schema() {
        return Tables.of(OutletProfile.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "outlet");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        mixes(facts).createOrReplaceTempView("mixes");
        Dataset<Row> counts = facts.sql("""
                WITH articles_of AS (
                  SELECT w.period, b.outlet, count(DISTINCT b.article_id) AS n_articles,
                         count(DISTINCT b.cluster_id) AS n_clusters, 1L AS n_outlets
                  FROM base b JOIN windows w USING (article_id) GROUP BY w.period, b.outlet),
                quotations_of AS (
                  SELECT w.period, b.outlet, count(*) AS n_quotations, count_if(q.kind = 'direct') AS n_direct,
                         count_if(q.anonymous) AS n_anonymous, count_if(q.source_class = 'official') AS n_official
                  FROM voices q JOIN windows w USING (article_id) JOIN base b USING (article_id)
                  GROUP BY w.period, b.outlet)
                SELECT a.*, coalesce(q.n_quotations, 0L) AS n_quotations, coalesce(q.n_direct, 0L) AS n_direct,
                       coalesce(q.n_anonymous, 0L) AS n_anonymous, coalesce(q.n_official, 0L) AS n_official,
                       coalesce(m.entropy, 0D) AS entropy, coalesce(m.effective_sources, 1D) AS effective_sources,
                       coalesce(m.hhi, 0D) AS hhi, coalesce(m.js_distance, 0D) AS js_distance
                FROM articles_of a LEFT JOIN quotations_of q USING (period, outlet) LEFT JOIN mixes m USING (period, outlet)
                """);
        Dataset<Row> direct = Shares.withWilson(counts, "direct_share", "n_direct", "n_quotations");
        Dataset<Row> anonymous = Shares.withWilson(direct, "anonymous_share", "n_anonymous", "n_quotations");
        return Shares.withWilson(anonymous, "official_share", "n_official", "n_quotations");
    }

    private static Dataset<Row> mixes(Facts facts) {
        TreeMap<String, TreeMap<String, TreeMap<String, Long>>> voices = new TreeMap<>();
        TreeMap<String, TreeMap<String, Long>> corpus = new TreeMap<>();
        List<Row> counts = facts.sql("""
                SELECT w.period, b.outlet, q.voice, count(*) AS n
                FROM voices q JOIN windows w USING (article_id) JOIN base b USING (article_id)
                WHERE q.speaker_entity_id IS NOT NULL
                GROUP BY w.period, b.outlet, q.voice
                """).collectAsList();
        for (Row row : counts) {
            voices.computeIfAbsent(row.getString(0), p -> new TreeMap<>())
                    .computeIfAbsent(row.getString(1), o -> new TreeMap<>())
                    .merge(row.getString(2), row.getLong(3), Long::sum);
            corpus.computeIfAbsent(row.getString(0), p -> new TreeMap<>())
                    .merge(row.getString(2), row.getLong(3), Long::sum);
        }
        List<Row> mixes = new ArrayList<>();
        voices.forEach((period, outlets) -> outlets.forEach((outlet, mix) -> mixes.add(RowFactory.create(
                period,
                outlet,
                Diversity.entropy(mix),
                Diversity.effectiveNumber(mix),
                Diversity.herfindahl(mix),
                Diversity.jensenShannon(mix, corpus.getOrDefault(period, new TreeMap<>()))))));
        return facts.spark().createDataFrame(mixes, MIX);
    }
}
