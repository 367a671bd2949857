package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Evidence;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The best passages behind what the reports show: for each speaker and each holder-target pair the most confident, for each
 * frequent pair of entities a sentence with both; the newest first among equals, one per text cluster.
 */
final class EvidenceTable implements AggregateTable {
    private static final int PASSAGES = 3;
    private static final int MAX_CHARS = 400;
    /** Speakers, holder-target pairs and pairs of entities that have passages: the most frequent of each, far more than a report shows. */
    private static final int MAX_SUBJECTS = 5_000;

    @Override
    public TableSchema schema() {
        return Tables.of(Evidence.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "section", "subject_id", "object_name", "rank_no");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        return facts.sql("""
                WITH speakers AS (
                  SELECT voice FROM voices GROUP BY voice ORDER BY count(*) DESC, voice LIMIT %3$d),
                holders AS (
                  SELECT holder_name, coalesce(target_name, issue) AS target FROM stances
                  GROUP BY holder_name, coalesce(target_name, issue)
                  ORDER BY count(*) DESC, holder_name, target LIMIT %3$d),
                pairs AS (
                  SELECT entity_id_a, entity_id_b FROM cooccurrence
                  WHERE period = 'all' AND window_kind = 'sentence' AND n_together >= 2
                  ORDER BY n_together DESC, entity_id_a, entity_id_b LIMIT %3$d),
                candidates AS (
                  SELECT 'sources' AS section, coalesce(speaker_entity_id, voice) AS subject_id, voice AS subject_name,
                         CAST(NULL AS STRING) AS object_id, CAST(NULL AS STRING) AS object_name, article_id,
                         least(start_char, coalesce(get(speaker_spans, 0).start_char, start_char)) AS start_char,
                         greatest(end_char, coalesce(get(speaker_spans, 0).end_char, end_char)) AS end_char, confidence
                  FROM voices JOIN speakers USING (voice)
                  UNION ALL
                  SELECT if(label = 'no_comment', 'silence', 'stances'),
                         coalesce(holder_entity_id, concat('name:', lower(s.holder_name))), s.holder_name, target_entity_id,
                         coalesce(target_name, issue), article_id, start_char, end_char, confidence
                  FROM stances s JOIN holders h
                    ON h.holder_name = s.holder_name AND h.target <=> coalesce(s.target_name, s.issue)
                  UNION ALL
                  SELECT 'cooccurrence', a.entity_id, ea.name, b.entity_id, eb.name, a.article_id,
                         least(a.start_char, b.start_char), greatest(a.end_char, b.end_char),
                         least(a.confidence, b.confidence)
                  FROM mentions a JOIN mentions b ON a.article_id = b.article_id AND a.sentence_no = b.sentence_no
                   AND a.entity_id < b.entity_id
                  JOIN pairs c ON c.entity_id_a = a.entity_id AND c.entity_id_b = b.entity_id
                  JOIN entities ea ON ea.entity_id = a.entity_id JOIN entities eb ON eb.entity_id = b.entity_id
                  WHERE a.sentence_no >= 0 AND a.form IN ('name', 'alias', 'metonym') AND b.form IN ('name', 'alias', 'metonym')),
                one_per_cluster AS (
                  SELECT c.*, b.cluster_id, b.outlet, b.title, b.published_on,
                         row_number() OVER (
                           PARTITION BY section, subject_id, object_id, object_name, cluster_id
                           ORDER BY confidence DESC, published_on DESC NULLS LAST, c.article_id, start_char, end_char) AS nth
                  FROM candidates c JOIN base b USING (article_id)),
                ranked AS (
                  SELECT *, row_number() OVER (
                           PARTITION BY section, subject_id, object_id, object_name
                           ORDER BY confidence DESC, published_on DESC NULLS LAST, article_id, start_char, end_char) AS rank_no
                  FROM one_per_cluster WHERE nth = 1)
                SELECT 'all' AS period, section, subject_id, subject_name, object_id, object_name, rank_no, r.article_id,
                       nullif(r.outlet, '?') AS outlet, r.title, r.published_on, r.start_char,
                       least(r.end_char, r.start_char + %1$d) AS end_char,
                       cut(t.text, r.start_char, least(r.end_char, r.start_char + %1$d)) AS passage,
                       r.confidence, 1L AS n_articles, 1L AS n_clusters, 1L AS n_outlets
                FROM ranked r JOIN article_texts t USING (article_id) WHERE rank_no <= %2$d
                """.formatted(MAX_CHARS, PASSAGES, MAX_SUBJECTS));
    }
}
