package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.spark.codec.SparkSchemas;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The rows of {@code changes} that say which articles came again with other content, of all nights. */
public final class ReplacedArticles {
    private static final String KIND = ChangeKind.ARTICLE_REPLACED.name().toLowerCase(Locale.ROOT);

    private ReplacedArticles() {}

    /**
     * Rows of {@link Change}: those of earlier nights and tonight's.
     *
     * @param changes published changes
     * @param articles published articles, as they were before tonight
     * @param fresh tonight's records with article_id, text, title and is_new
     * @param night day of the run, which becomes the period
     */
    public static Dataset<Row> of(Dataset<Row> changes, Dataset<Row> articles, Dataset<Row> fresh, LocalDate night) {
        Dataset<Row> before = articles.selectExpr("article_id", "n_chars AS chars_before", "source_uri AS old_uri");
        Dataset<Row> tonight = fresh.filter("NOT is_new")
                .join(before, "article_id")
                .withColumn("chars_now", functions.expr("length(text)"))
                .selectExpr(
                        "'" + night + "' AS period",
                        "'" + KIND + "' AS kind",
                        "article_id AS subject_id",
                        "coalesce(title, url, source_uri) AS subject_name",
                        "CAST(chars_before AS DOUBLE) AS value_before",
                        "CAST(chars_now AS DOUBLE) AS value_now",
                        "CAST(chars_now - chars_before AS DOUBLE) AS difference",
                        "format_string('Text ersetzt, zuvor %d, jetzt %d Zeichen: %s', chars_before, chars_now,"
                                + " coalesce(url, source_uri)) AS remark",
                        "1L AS n_articles",
                        "1L AS n_clusters",
                        "1L AS n_outlets");
        return select(changes.filter(functions.col("kind").equalTo(KIND))).unionByName(select(tonight));
    }

    /** All columns of the table; those that a replaced article has no value for are null. */
    private static Dataset<Row> select(Dataset<Row> rows) {
        var known = Stream.of(rows.columns()).collect(Collectors.toSet());
        return rows.selectExpr(
                Stream.of(SparkSchemas.of(Tables.of(Change.class).record()).fields())
                        .map(field -> known.contains(field.name())
                                ? field.name()
                                : "CAST(NULL AS " + field.dataType().sql() + ") AS " + field.name())
                        .toArray(String[]::new));
    }
}
