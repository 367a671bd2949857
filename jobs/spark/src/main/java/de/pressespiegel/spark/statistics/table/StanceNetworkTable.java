package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.StanceNetworkEdge;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Actor congruence and conflict after Discourse Network Analysis (Leifeld 2017): two holders are congruent on a target when
 * both lean to the same side of it, in conflict when they lean to opposite sides. The holders with the most stances of a
 * period enter, because every pair of them is compared.
 */
final class StanceNetworkTable implements AggregateTable {
    private static final int MAX_HOLDERS = 500;

    @Override
    public TableSchema schema() {
        return Tables.of(StanceNetworkEdge.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "holder_id_a", "holder_id_b");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        return facts.sql("""
                WITH busy AS (
                  SELECT period, holder_entity_id FROM (
                    SELECT w.period, s.holder_entity_id,
                           row_number() OVER (PARTITION BY w.period ORDER BY count(*) DESC, s.holder_entity_id) AS place
                    FROM stances s JOIN windows w USING (article_id)
                    WHERE s.holder_entity_id IS NOT NULL AND s.label IN ('supportive', 'critical')
                    GROUP BY w.period, s.holder_entity_id)
                  WHERE place <= %d),
                leaning AS (
                  SELECT w.period, s.holder_entity_id AS holder_id, min(s.holder_name) AS holder_name,
                         coalesce(s.target_entity_id, lower(s.issue)) AS target,
                         sign(sum(CASE s.label WHEN 'supportive' THEN 1 WHEN 'critical' THEN -1 ELSE 0 END)) AS side,
                         collect_set(xxhash64(b.article_id)) AS in_articles,
                         collect_set(xxhash64(b.cluster_id)) AS in_clusters, collect_set(xxhash64(b.outlet)) AS in_outlets
                  FROM stances s JOIN windows w USING (article_id) JOIN base b USING (article_id)
                  JOIN busy ON busy.period = w.period AND busy.holder_entity_id = s.holder_entity_id
                  WHERE s.label IN ('supportive', 'critical') AND coalesce(s.target_entity_id, s.issue) IS NOT NULL
                  GROUP BY w.period, s.holder_entity_id, coalesce(s.target_entity_id, lower(s.issue)))
                SELECT a.period, a.holder_id AS holder_id_a, min(a.holder_name) AS holder_name_a,
                       b.holder_id AS holder_id_b, min(b.holder_name) AS holder_name_b,
                       count_if(a.side = b.side) AS n_congruent, count_if(a.side = -b.side) AS n_conflicting,
                       (count_if(a.side = b.side) - count_if(a.side = -b.side)) / count(*) AS congruence,
                       size(array_distinct(flatten(collect_list(array_union(a.in_articles, b.in_articles))))) AS n_articles,
                       size(array_distinct(flatten(collect_list(array_union(a.in_clusters, b.in_clusters))))) AS n_clusters,
                       size(array_distinct(flatten(collect_list(array_union(a.in_outlets, b.in_outlets))))) AS n_outlets
                FROM leaning a JOIN leaning b ON a.period = b.period AND a.target = b.target AND a.holder_id < b.holder_id
                WHERE a.side <> 0 AND b.side <> 0
                GROUP BY a.period, a.holder_id, b.holder_id
                """.formatted(MAX_HOLDERS));
    }
}
