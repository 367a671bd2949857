package de.pressespiegel.spark.statistics;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The entities table: what is known of each entity that the corpus names, with its counts. An entity that only repeated
 * paragraphs name stays in it with counts of 0, because its mentions point to it.
 */
public final class EntitiesDimension {
    private static final int MAX_ALIASES = 12;

    private EntitiesDimension() {}

    /**
     * Makes the table.
     *
     * @param facts views over the version's facts
     * @param previous entities of the previous version
     * @param seen tonight's rows of {@link de.pressespiegel.spark.analysis.EntitySeen}
     */
    public static Dataset<Row> of(Facts facts, Dataset<Row> previous, Dataset<Row> seen) {
        Dataset<Row> known = previous.selectExpr(
                        "entity_id",
                        "name",
                        "entity_type",
                        "country_code",
                        "wikidata_id",
                        "in_knowledge_base",
                        "1 AS age")
                .unionByName(seen.selectExpr(
                        "entity_id",
                        "name",
                        "entity_type",
                        "country_code",
                        "wikidata_id",
                        "in_knowledge_base",
                        "0 AS age"));
        known.createOrReplaceTempView("entities_seen");
        return facts.sql("""
                WITH one AS (
                  SELECT entity_id, min_by(struct(name, entity_type, country_code, wikidata_id, in_knowledge_base),
                         struct(age, name)) AS e
                  FROM entities_seen GROUP BY entity_id),
                surfaces AS (
                  SELECT entity_id, surface, count(*) AS n FROM mentions
                  WHERE form NOT IN ('pronoun', 'role', 'demonym') GROUP BY entity_id, surface),
                names AS (
                  SELECT entity_id, slice(transform(array_sort(collect_list(struct(-n AS rank, surface))), x -> x.surface), 1, %d)
                         AS aliases FROM surfaces GROUP BY entity_id),
                counts AS (
                  SELECT m.entity_id, count_if(m.form <> 'pronoun') AS n_mentions,
                         count(DISTINCT m.article_id) AS n_articles,
                         min(b.published_on) AS first_seen_on, max(b.published_on) AS last_seen_on
                  FROM mentions m JOIN base b USING (article_id) GROUP BY m.entity_id),
                named AS (SELECT DISTINCT entity_id FROM all_mentions)
                SELECT a.entity_id, e.name, e.entity_type, e.wikidata_id, e.country_code,
                       coalesce(n.aliases, array()) AS aliases, e.in_knowledge_base,
                       coalesce(c.n_mentions, 0L) AS n_mentions, coalesce(c.n_articles, 0L) AS n_articles,
                       c.first_seen_on, c.last_seen_on
                FROM named a JOIN one USING (entity_id)
                LEFT JOIN counts c USING (entity_id) LEFT JOIN names n USING (entity_id)
                """.formatted(MAX_ALIASES));
    }
}
