package de.pressespiegel.spark.repetition;

import de.pressespiegel.spark.session.Interim;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Paragraphs that one outlet prints in different stories: newsletter boxes, donation appeals, notes on authors, standing
 * explanations. A reprint or a corrected version repeats nothing, because its articles are one text cluster.
 *
 * <p>All places of such a paragraph are marked, the first one too: an advertisement says no more the first time than the
 * tenth, and a rule that counted the first would let a paragraph's facts wander from month to month as older articles
 * come in.
 */
public final class RepeatedParagraphs {
    /** Longest text that is shown of a paragraph, in characters. */
    private static final int MAX_TEXT = 2_000;

    private static final String INSIDE = """
            coalesce(exists(repeated, s -> start_char >= s.start_char AND start_char < s.end_char)
                 AND exists(repeated, s -> end_char > s.start_char AND end_char <= s.end_char), false)""";

    private final Optional<Found> found;

    /**
     * What repeats.
     *
     * @param paragraphs one row for each paragraph
     * @param spans one row for each article that has one, with their places
     */
    private record Found(Dataset<Row> paragraphs, Dataset<Row> spans) {}

    private RepeatedParagraphs(Optional<Found> found) {
        this.found = found;
    }

    /** Nothing repeats, as on most nights of a young warehouse. */
    static RepeatedParagraphs none() {
        return new RepeatedParagraphs(Optional.empty());
    }

    static RepeatedParagraphs of(Dataset<Row> places, Dataset<Row> clusters, Interim interim) {
        Dataset<Row> paragraphs = places.join(clusters.select("article_id", "cluster_id"), "article_id")
                .groupBy("outlet", "paragraph")
                .agg(
                        functions.countDistinct("article_id").as("n_articles"),
                        functions.countDistinct("cluster_id").as("n_clusters"),
                        functions.countDistinct("published_on").as("n_days"),
                        functions.min("published_on").as("first_day"),
                        functions.max("published_on").as("last_day"),
                        functions
                                .expr(
                                        "min(struct(published_on IS NULL, published_on, article_id, start_char, end_char))")
                                .as("earliest"))
                .filter(functions.col("n_clusters").geq(CommonParagraphs.FEWEST));
        Dataset<Row> kept = interim.keep("repeated", paragraphs);
        if (kept.isEmpty()) {
            return none();
        }
        Dataset<Row> keys = kept.select("outlet", "paragraph");
        Dataset<Row> spans = places.join(keys, keys.columns())
                .groupBy("article_id")
                .agg(functions
                        .collect_list(functions.struct("start_char", "end_char"))
                        .as("repeated"));
        return new RepeatedParagraphs(Optional.of(new Found(kept, interim.keep("spans", spans))));
    }

    /**
     * The rows of {@link de.pressespiegel.model.table.RepeatedParagraph}; empty when there are none.
     *
     * @param articles all articles with article_id and text
     */
    public Optional<Dataset<Row>> rows(Dataset<Row> articles) {
        return found.map(some -> rows(some.paragraphs(), articles));
    }

    private static Dataset<Row> rows(Dataset<Row> paragraphs, Dataset<Row> articles) {
        return paragraphs
                .withColumn("article_id", functions.col("earliest.article_id"))
                .join(articles.select("article_id", "text"), "article_id")
                .selectExpr(
                        "outlet",
                        "lower(lpad(hex(paragraph), 16, '0')) AS paragraph_hash",
                        "left(cut(text, earliest.start_char, earliest.end_char), " + MAX_TEXT + ") AS text",
                        "n_articles",
                        "n_clusters",
                        "n_days",
                        "first_day",
                        "last_day");
    }

    /**
     * The same facts with {@code in_repeated}: true where the first and the last character stand in repeated paragraphs.
     *
     * @param facts rows with at least article_id, start_char and end_char
     */
    public Dataset<Row> mark(Dataset<Row> facts) {
        return found.map(some -> mark(some.spans(), facts))
                .orElseGet(() -> facts.withColumn("in_repeated", functions.lit(false)));
    }

    private static Dataset<Row> mark(Dataset<Row> spans, Dataset<Row> facts) {
        return facts.drop("in_repeated")
                .join(
                        spans.withColumnRenamed("article_id", "repeating_id"),
                        functions.expr("article_id = repeating_id"),
                        "left")
                .withColumn("in_repeated", functions.expr(INSIDE))
                .drop("repeating_id", "repeated");
    }
}
