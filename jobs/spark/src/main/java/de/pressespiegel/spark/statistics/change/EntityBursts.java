package de.pressespiegel.spark.statistics.change;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.formula.Burst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * Entities that the as-of day names far more often than the same weekday of the eight weeks before. Counts are text
 * clusters, so that one agency report in thirty papers is no burst. Days without any article are no history, and a day that
 * holds less than a quarter of its usual volume is not tested: ingestion stood still, not the world.
 */
final class EntityBursts implements ChangeFinder {
    private static final int WEEKS = 8;
    /** Fewest earlier days of the weekday that let expect anything. */
    private static final int MIN_HISTORY = 4;
    /** Fewest texts of today. */
    private static final long MIN_CLUSTERS = 3;

    private static final double LOWEST_VOLUME = 0.25;

    @Override
    public List<Change> find(Facts facts) {
        String days = IntStream.rangeClosed(0, WEEKS)
                .mapToObj(week -> "DATE '" + facts.asOf().minusDays(7L * week) + "'")
                .collect(Collectors.joining(", "));
        Map<Integer, Long> volumes = volumes(facts, days);
        return isTestable(volumes) ? test(facts, days, volumes) : List.of();
    }

    private static boolean isTestable(Map<Integer, Long> volumes) {
        if (!volumes.containsKey(0) || volumes.size() <= MIN_HISTORY) {
            return false;
        }
        double usual = Burst.median(volumes.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToDouble(Map.Entry::getValue)
                .toArray());
        return volumes.get(0) >= LOWEST_VOLUME * usual;
    }

    /** Text clusters by how many weeks ago their day is; days without any are missing. */
    private static Map<Integer, Long> volumes(Facts facts, String days) {
        Map<Integer, Long> volumes = new TreeMap<>();
        facts.sql("""
                SELECT CAST(datediff(DATE '%s', published_on) / 7 AS INT) AS week, count(DISTINCT cluster_id) AS n
                FROM base WHERE published_on IN (%s) GROUP BY published_on
                """.formatted(facts.asOf(), days))
                .collectAsList()
                .forEach(row -> volumes.put(row.getAs("week"), row.<Long>getAs("n")));
        return volumes;
    }

    private static List<Change> test(Facts facts, String days, Map<Integer, Long> volumes) {
        List<Row> counts =
                facts.sql("""
                WITH named AS (
                  SELECT DISTINCT m.entity_id, b.article_id, b.cluster_id, b.outlet,
                         CAST(datediff(DATE '%1$s', b.published_on) / 7 AS INT) AS week
                  FROM mentions m JOIN base b USING (article_id)
                  WHERE m.form <> 'pronoun' AND b.published_on IN (%2$s)),
                weekly AS (
                  SELECT entity_id, week, count(DISTINCT article_id) AS n_articles,
                         count(DISTINCT cluster_id) AS n_clusters, count(DISTINCT outlet) AS n_outlets
                  FROM named GROUP BY entity_id, week),
                entity AS (
                  SELECT entity_id, max_by(struct(n_articles, n_clusters, n_outlets), -week) AS latest, min(week) AS week,
                         map_from_entries(collect_list(struct(week, n_clusters))) AS history
                  FROM weekly GROUP BY entity_id)
                SELECT y.entity_id, e.name, y.latest.*, y.history
                FROM entity y JOIN entities e USING (entity_id)
                WHERE y.week = 0 AND y.latest.n_clusters >= %3$d
                ORDER BY y.entity_id
                """.formatted(facts.asOf(), days, MIN_CLUSTERS)).collectAsList();
        List<Change> changes = new ArrayList<>();
        for (Row row : counts) {
            changes.add(change(row, volumes));
        }
        return changes;
    }

    private static Change change(Row row, Map<Integer, Long> volumes) {
        Map<Integer, Long> history = row.getJavaMap(row.fieldIndex("history"));
        List<Integer> weeks = volumes.keySet().stream().filter(week -> week > 0).toList();
        long today = row.getAs("n_clusters");
        Burst burst = Burst.of(
                today,
                volumes.getOrDefault(0, 0L),
                weeks.stream().mapToLong(week -> history.getOrDefault(week, 0L)).toArray(),
                weeks.stream().mapToLong(week -> volumes.getOrDefault(week, 0L)).toArray());
        return new Change(
                "1d",
                ChangeKind.ENTITY_BURST,
                row.getAs("entity_id"),
                row.getAs("name"),
                burst.expected(),
                (double) today,
                today - burst.expected(),
                null,
                null,
                burst.z(),
                burst.p(),
                null,
                String.format(
                        Locale.GERMAN,
                        "in %d Texten; an diesem Wochentag sind %.1f zu erwarten (%d Wochen)",
                        today,
                        burst.expected(),
                        weeks.size()),
                row.<Long>getAs("n_articles"),
                today,
                row.<Long>getAs("n_outlets"));
    }
}
