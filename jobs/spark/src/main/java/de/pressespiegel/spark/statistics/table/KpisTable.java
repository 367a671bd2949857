package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.Tables;
import de.pressespiegel.model.table.Kpi;
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
                figures AS (
                  SELECT period, 'articles' AS kpi, CAST(n_articles AS DOUBLE) AS amount, 'articles' AS unit FROM sizes
                  UNION ALL SELECT period, 'text_clusters', n_clusters, 'clusters' FROM sizes
                  UNION ALL SELECT period, 'outlets', n_outlets, 'outlets' FROM sizes
                  UNION ALL SELECT period, 'reprint_share', 1 - n_clusters / n_articles, 'share' FROM sizes
                  UNION ALL SELECT w.period, 'entities', count(DISTINCT m.entity_id), 'entities'
                    FROM mentions m JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'mentions', count_if(m.form <> 'pronoun'), 'mentions'
                    FROM mentions m JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'quotations', count(*), 'quotations'
                    FROM quotations q JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'direct_share', count_if(q.kind = 'direct') / count(*), 'share'
                    FROM quotations q JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'anonymous_share', count_if(q.anonymous) / count(*), 'share'
                    FROM quotations q JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'stances', count_if(s.label <> 'no_comment'), 'stances'
                    FROM stances s JOIN windows w USING (article_id) GROUP BY w.period
                  UNION ALL SELECT w.period, 'silences', count_if(s.label = 'no_comment'), 'stances'
                    FROM stances s JOIN windows w USING (article_id) GROUP BY w.period)
                SELECT f.*, s.n_articles, s.n_clusters, s.n_outlets FROM figures f JOIN sizes s USING (period)
                """);
    }
}
