package de.pressespiegel.spark.statistics.change;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * Entities that the corpus names for the first time within the last seven days, in several texts. Nothing is new in a
 * corpus that is not four weeks older than that.
 */
final class NewEntities implements ChangeFinder {
    private static final int DAYS = 7;
    private static final int OLDER = 28;
    private static final long MIN_CLUSTERS = 3;

    @Override
    public List<Change> find(Facts facts) {
        return facts.sql("""
                WITH age AS (SELECT min(published_on) AS first_day FROM base),
                named AS (
                  SELECT m.entity_id, count(DISTINCT b.article_id) AS n_articles,
                         count(DISTINCT b.cluster_id) AS n_clusters, count(DISTINCT b.outlet) AS n_outlets
                  FROM mentions m JOIN base b USING (article_id)
                  WHERE m.form <> 'pronoun' AND b.published_on > date_sub(DATE '%1$s', %2$d)
                    AND b.published_on <= DATE '%1$s'
                  GROUP BY m.entity_id)
                SELECT n.*, e.name, e.first_seen_on FROM named n JOIN entities e USING (entity_id) CROSS JOIN age a
                WHERE a.first_day <= date_sub(DATE '%1$s', %2$d + %3$d) AND n.n_clusters >= %4$d
                  AND e.first_seen_on > date_sub(DATE '%1$s', %2$d) AND e.first_seen_on <= DATE '%1$s'
                ORDER BY n.entity_id
                """.formatted(facts.asOf(), DAYS, OLDER, MIN_CLUSTERS)).collectAsList().stream()
                .map(NewEntities::change)
                .toList();
    }

    private static Change change(Row row) {
        long articles = row.getAs("n_articles");
        return new Change(
                DAYS + "d",
                ChangeKind.NEW_ENTITY,
                row.getAs("entity_id"),
                row.getAs("name"),
                0.0,
                (double) articles,
                (double) articles,
                null,
                null,
                null,
                null,
                null,
                String.format(
                        Locale.ROOT,
                        "zuerst genannt am %1$td.%1$tm.%1$tY",
                        row.<java.time.LocalDate>getAs("first_seen_on")),
                articles,
                row.<Long>getAs("n_clusters"),
                row.<Long>getAs("n_outlets"));
    }
}
