package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who is quoted how much and how. A speaker without an entity counts under the name the article gives. */
final class SourceStatsTable implements AggregateTable {
    @Override
    public TableSchema schema() {
        return Tables.of(SourceStats.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "speaker_name", "speaker_entity_id", "speaker_kind");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        facts.sql("""
                SELECT q.*, coalesce(e.name, q.speaker_name, q.speaker_surface, '(ohne Angabe)') AS voice,
                       size(split(trim(q.text), '\\\\s+')) AS words
                FROM quotations q LEFT JOIN entities e ON e.entity_id = q.speaker_entity_id
                """).createOrReplaceTempView("voices");
        Dataset<Row> counts = facts.sql("""
                SELECT w.period, q.speaker_entity_id, q.voice AS speaker_name, q.speaker_kind,
                       mode(q.source_class, true) AS source_class,
                       count(*) AS n_quotations, count_if(q.kind = 'direct') AS n_direct,
                       count_if(q.kind IN ('indirect', 'indirect_free_indirect', 'free_indirect')) AS n_indirect,
                       count_if(q.kind = 'reported') AS n_reported, count_if(q.anonymous) AS n_anonymous,
                       sum(q.words) AS n_quoted_words, count(DISTINCT q.article_id) AS n_articles,
                       count(DISTINCT b.cluster_id) AS n_clusters, count(DISTINCT b.outlet) AS n_outlets
                FROM voices q JOIN windows w USING (article_id) JOIN base b USING (article_id)
                GROUP BY w.period, q.speaker_entity_id, q.voice, q.speaker_kind
                """);
        Dataset<Row> shares = counts.selectExpr(
                "*",
                "n_quotations / sum(n_quotations) OVER (PARTITION BY period) AS share_of_quotations",
                "n_quoted_words / sum(n_quoted_words) OVER (PARTITION BY period) AS share_of_words");
        return Shares.withWilson(shares, "direct_share", "n_direct", "n_quotations");
    }
}
