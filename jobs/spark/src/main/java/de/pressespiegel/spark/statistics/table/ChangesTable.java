package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.Tables;
import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.formula.Interval;
import de.pressespiegel.spark.statistics.formula.Testing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Articles that came again with other content, and entities whose share of the articles changed between the last seven days and the seven before: Newcombe interval, pooled
 * z test, Benjamini-Hochberg over all tested entities. Undated articles take no part, and nothing is tested when either
 * week is empty, so that a gap of ingestion raises no alarm.
 */
public final class ChangesTable implements AggregateTable {
    /** View of the rows that say which articles were replaced. */
    public static final String REPLACED = "replaced_articles";

    private static final long MIN_ARTICLES = 3;
    private static final RowCodec<Change> CODEC = new RowCodec<>(Change.class);

    @Override
    public TableSchema schema() {
        return Tables.of(Change.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "kind", "subject_id", "remark");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        List<Row> counts = facts.sql("""
                WITH weeks AS (
                  SELECT article_id, cluster_id, outlet,
                         CASE WHEN published_on > date_sub(DATE '%1$s', 7) THEN 1 ELSE 0 END AS now
                  FROM base WHERE published_on > date_sub(DATE '%1$s', 14) AND published_on <= DATE '%1$s'),
                sizes AS (SELECT count_if(now = 1) AS now_all, count_if(now = 0) AS before_all FROM weeks),
                named AS (
                  SELECT DISTINCT m.entity_id, w.* FROM mentions m JOIN weeks w USING (article_id)
                  WHERE m.form <> 'pronoun')
                SELECT n.entity_id, e.name, count_if(now = 1) AS now, count_if(now = 0) AS before,
                       any_value(s.now_all) AS now_all, any_value(s.before_all) AS before_all,
                       count(DISTINCT cluster_id) AS n_clusters, count(DISTINCT outlet) AS n_outlets
                FROM named n JOIN entities e USING (entity_id) CROSS JOIN sizes s
                GROUP BY n.entity_id, e.name HAVING count(*) >= %2$d AND any_value(s.now_all) > 0 AND any_value(s.before_all) > 0
                ORDER BY n.entity_id
                """.formatted(facts.asOf(), MIN_ARTICLES)).collectAsList();
        double[] p = counts.stream()
                .mapToDouble(row -> Testing.twoProportions(
                        row.<Long>getAs("before"),
                        row.<Long>getAs("before_all"),
                        row.<Long>getAs("now"),
                        row.<Long>getAs("now_all")))
                .toArray();
        double[] q = Testing.benjaminiHochberg(p);
        List<Row> changes = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            changes.add(CODEC.toRow(change(counts.get(i), p[i], q[i])));
        }
        return facts.spark()
                .createDataFrame(changes, CODEC.sparkSchema())
                .unionByName(facts.spark().table(REPLACED));
    }

    private static Change change(Row row, double p, double q) {
        long now = row.getAs("now");
        long before = row.getAs("before");
        long nowAll = row.getAs("now_all");
        long beforeAll = row.getAs("before_all");
        Interval interval = Interval.newcombe(before, beforeAll, now, nowAll);
        return new Change(
                "7d",
                ChangeKind.SHARE_OF_VOICE,
                row.getAs("entity_id"),
                row.getAs("name"),
                (double) before / beforeAll,
                (double) now / nowAll,
                (double) now / nowAll - (double) before / beforeAll,
                interval.low(),
                interval.high(),
                null,
                p,
                q,
                String.format(
                        Locale.ROOT,
                        "in %d von %d Artikeln, zuvor in %d von %d%s",
                        now,
                        nowAll,
                        before,
                        beforeAll,
                        q <= 0.05 ? "; auffällig" : ""),
                now + before,
                row.<Long>getAs("n_clusters"),
                row.<Long>getAs("n_outlets"));
    }
}
