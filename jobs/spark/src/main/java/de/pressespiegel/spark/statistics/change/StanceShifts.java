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
 * Holders whose stance towards an entity turned between the last thirty days and the thirty before: the share of
 * supportive ones among supportive and critical stances, as a difference of net stances -1..1 with a Newcombe interval and
 * Fisher's exact test, because the counts are small. A stance counts once per text cluster, label and pair, so that
 * reprints turn nobody. Silence is no stance.
 */
final class StanceShifts implements ChangeFinder {
    private static final int DAYS = 30;
    /** Fewest decided stances on either side of the turn. */
    private static final long MIN_STANCES = 3;

    @Override
    public List<Change> find(Facts facts) {
        return facts.sql("""
                WITH months AS (
                  SELECT article_id, cluster_id, outlet,
                         CASE WHEN published_on > date_sub(DATE '%1$s', %2$d) THEN 1 ELSE 0 END AS now
                  FROM base WHERE published_on > date_sub(DATE '%1$s', 2 * %2$d) AND published_on <= DATE '%1$s'),
                decided AS (
                  SELECT s.holder_entity_id, s.target_entity_id, s.label, m.cluster_id, m.now,
                         min(m.article_id) AS article_id, min(m.outlet) AS outlet
                  FROM stances s JOIN months m USING (article_id)
                  WHERE s.holder_entity_id IS NOT NULL AND s.target_entity_id IS NOT NULL
                    AND s.label IN ('supportive', 'critical')
                  GROUP BY s.holder_entity_id, s.target_entity_id, s.label, m.cluster_id, m.now),
                pairs AS (
                  SELECT holder_entity_id, target_entity_id,
                         count_if(now = 0 AND label = 'supportive') AS before, count_if(now = 0) AS before_all,
                         count_if(now = 1 AND label = 'supportive') AS now, count_if(now = 1) AS now_all,
                         count(DISTINCT article_id) AS n_articles, count(DISTINCT cluster_id) AS n_clusters,
                         count(DISTINCT outlet) AS n_outlets
                  FROM decided GROUP BY holder_entity_id, target_entity_id)
                SELECT p.*, h.name AS holder_name, t.name AS target_name
                FROM pairs p JOIN entities h ON h.entity_id = p.holder_entity_id
                JOIN entities t ON t.entity_id = p.target_entity_id
                WHERE before_all >= %3$d AND now_all >= %3$d
                ORDER BY holder_entity_id, target_entity_id
                """.formatted(facts.asOf(), DAYS, MIN_STANCES)).collectAsList().stream()
                .map(StanceShifts::change)
                .toList();
    }

    private static Change change(Row row) {
        long now = row.getAs("now");
        long before = row.getAs("before");
        long nowAll = row.getAs("now_all");
        long beforeAll = row.getAs("before_all");
        Interval share = Interval.newcombe(before, beforeAll, now, nowAll);
        double netBefore = net(before, beforeAll);
        double netNow = net(now, nowAll);
        return new Change(
                DAYS + "d",
                ChangeKind.STANCE_SHIFT,
                row.getAs("holder_entity_id") + ">" + row.getAs("target_entity_id"),
                row.getAs("holder_name") + " gegenüber " + row.getAs("target_name"),
                netBefore,
                netNow,
                netNow - netBefore,
                2 * share.low(),
                2 * share.high(),
                null,
                Testing.fisher(before, beforeAll, now, nowAll),
                null,
                String.format(
                        Locale.ROOT,
                        "unterstützend in %d von %d entschiedenen Haltungen, zuvor in %d von %d",
                        now,
                        nowAll,
                        before,
                        beforeAll),
                row.<Long>getAs("n_articles"),
                row.<Long>getAs("n_clusters"),
                row.<Long>getAs("n_outlets"));
    }

    /** (P - N) / (P + N). */
    private static double net(long supportive, long decided) {
        return 2.0 * supportive / decided - 1;
    }
}
