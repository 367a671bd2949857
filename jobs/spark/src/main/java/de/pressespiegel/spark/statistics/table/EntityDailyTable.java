package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Presence of each entity per day and period. Pronouns do not count as mentions, everything else does. */
final class EntityDailyTable implements AggregateTable {
    @Override
    public TableSchema schema() {
        return Tables.of(EntityDaily.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "entity_id");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        return facts.sql("""
                WITH named AS (
                  SELECT p.period, m.entity_id, count(*) AS n_mentions, CAST(avg(CAST(m.tone AS DECIMAL(6, 3))) AS DOUBLE) AS mean_tone,
                         count(DISTINCT m.article_id) AS n_articles, count(DISTINCT b.cluster_id) AS n_clusters,
                         count(DISTINCT b.outlet) AS n_outlets
                  FROM mentions m JOIN periods p USING (article_id) JOIN base b USING (article_id)
                  WHERE m.form <> 'pronoun' GROUP BY p.period, m.entity_id),
                quoted AS (
                  SELECT p.period, q.speaker_entity_id AS entity_id, count(*) AS n_quotations,
                         sum(size(split(trim(q.text), '\\\\s+'))) AS n_quoted_words
                  FROM quotations q JOIN periods p USING (article_id)
                  WHERE q.speaker_entity_id IS NOT NULL GROUP BY p.period, q.speaker_entity_id)
                SELECT n.*, e.name, e.entity_type,
                       coalesce(q.n_quotations, 0L) AS n_quotations, coalesce(q.n_quoted_words, 0L) AS n_quoted_words,
                       n.n_mentions / sum(n.n_mentions) OVER (PARTITION BY n.period) AS share_of_mentions
                FROM named n JOIN entities e USING (entity_id) LEFT JOIN quoted q USING (period, entity_id)
                """);
    }
}
