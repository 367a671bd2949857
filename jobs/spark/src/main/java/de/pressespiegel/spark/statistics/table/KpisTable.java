package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Kpi;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The few figures of the overview, per period. */
final class KpisTable implements AggregateTable {
    @Override
    public TableSchema schema() {
        return Tables.of(Kpi.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "kpi");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        return facts.sql("""
                WITH sizes AS (
                  SELECT w.period, count(DISTINCT b.article_id) AS n_articles, count(DISTINCT b.cluster_id) AS n_clusters,
                         count(DISTINCT b.outlet) AS n_outlets
                  FROM base b JOIN windows w USING (article_id) GROUP BY w.period),
                named AS (
                  SELECT w.period, count(DISTINCT m.entity_id) AS n_entities, count_if(m.form <> 'pronoun') AS n_mentions
                  FROM mentions m JOIN windows w USING (article_id) GROUP BY w.period),
                quoted AS (
                  SELECT w.period, count(*) AS n_quotations, count_if(q.kind = 'direct') / count(*) AS direct_share,
                         count_if(q.anonymous) / count(*) AS anonymous_share
                  FROM quotations q JOIN windows w USING (article_id) GROUP BY w.period),
                held AS (
                  SELECT w.period, count_if(s.label <> 'no_comment') AS n_stances,
                         count_if(s.label = 'no_comment') AS n_silences
                  FROM stances s JOIN windows w USING (article_id) GROUP BY w.period),
                wide AS (
                  SELECT * FROM sizes LEFT JOIN named USING (period) LEFT JOIN quoted USING (period)
                  LEFT JOIN held USING (period))
                SELECT period, n_articles, n_clusters, n_outlets, stack(11,
                  'articles', CAST(n_articles AS DOUBLE), 'articles',
                  'text_clusters', CAST(n_clusters AS DOUBLE), 'clusters',
                  'outlets', CAST(n_outlets AS DOUBLE), 'outlets',
                  'reprint_share', 1 - n_clusters / n_articles, 'share',
                  'entities', CAST(coalesce(n_entities, 0) AS DOUBLE), 'entities',
                  'mentions', CAST(coalesce(n_mentions, 0) AS DOUBLE), 'mentions',
                  'quotations', CAST(coalesce(n_quotations, 0) AS DOUBLE), 'quotations',
                  'direct_share', coalesce(direct_share, 0D), 'share',
                  'anonymous_share', coalesce(anonymous_share, 0D), 'share',
                  'stances', CAST(coalesce(n_stances, 0) AS DOUBLE), 'stances',
                  'silences', CAST(coalesce(n_silences, 0) AS DOUBLE), 'stances') AS (kpi, amount, unit)
                FROM wide
                """);
    }
}
