package de.pressespiegel.spark.statistics.change;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.formula.Interval;
import de.pressespiegel.spark.statistics.formula.Testing;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * Entities whose share of the articles changed between the last seven days and the seven before: Newcombe interval and
 * pooled z test. Nothing is tested when either week is empty, so that a gap of ingestion raises no alarm.
 */
final class ShareOfVoiceShifts implements ChangeFinder {
    private static final long MIN_ARTICLES = 3;

    @Override
    public List<Change> find(Facts facts) {
        return facts.sql("""
                WITH weeks AS (
                  SELECT article_id, cluster_id, outlet,
                         CASE WHEN published_on > date_sub(DATE '%1$s', 7) THEN 1 ELSE 0 END AS now
                  FROM base WHERE published_on > date_sub(DATE '%1$s', 14) AND published_on <= DATE '%1$s'),
                sizes AS (SELECT count_if(now = 1) AS now_all, count_if(now = 0) AS before_all FROM weeks),
                named AS (
                  SELECT DISTINCT m.entity_id, w.* FROM mentions m JOIN weeks w USING (article_id)
                  WHERE m.form <> 'pronoun')
                SELECT n.entity_id, min(e.name) AS name, count_if(now = 1) AS now, count_if(now = 0) AS before,
                       max(s.now_all) AS now_all, max(s.before_all) AS before_all,
                       count(DISTINCT cluster_id) AS n_clusters, count(DISTINCT outlet) AS n_outlets
                FROM named n JOIN entities e USING (entity_id) CROSS JOIN sizes s
                GROUP BY n.entity_id HAVING count(*) >= %2$d AND max(s.now_all) > 0 AND max(s.before_all) > 0
                ORDER BY n.entity_id
                """.formatted(facts.asOf(), MIN_ARTICLES)).collectAsList().stream()
                .map(ShareOfVoiceShifts::change)
                .toList();
    }

    private static Change change(Row row) {
        long now = row.getAs("now");
        long before = row.getAs("before");
        long nowAll = row.getAs("now_all");
        long beforeAll = row.getAs("before_all");
        Interval interval = Interval.newcombe(before, beforeAll, now, nowAll);
        double valueBefore = (double) before / beforeAll;
        double valueNow = (double) now / nowAll;
        return new Change(
                "7d",
                ChangeKind.SHARE_OF_VOICE,
                row.getAs("entity_id"),
                row.getAs("name"),
                valueBefore,
                valueNow,
                valueNow - valueBefore,
                interval.low(),
                interval.high(),
                null,
                Testing.twoProportions(before, beforeAll, now, nowAll),
                null,
                String.format(Locale.ROOT, "in %d von %d Artikeln, zuvor in %d von %d", now, nowAll, before, beforeAll),
                now + before,
                row.<Long>getAs("n_clusters"),
                row.<Long>getAs("n_outlets"));
    }
}
