package de.pressespiegel.spark.statistics;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The facts of a version, as temporary views that the aggregate tables are made from.
 *
 * <p>Views: {@code mentions}, {@code quotations}, {@code stances}, {@code entities}, {@code articles} (without text) and
 * {@code article_texts} as published; {@code base} (article_id, cluster_id, outlet, published_on) with the counting bases;
 * {@code windows} (article_id, period) for all, 30d, 7d and 1d; {@code days} (article_id, period) with each dated article's
 * day.
 *
 * @param spark session that holds the views
 * @param asOf day that the periods are counted back from, inclusive
 */
public record Facts(SparkSession spark, LocalDate asOf) {
    /** The periods of the reports, longest first, with their days. */
    private static final List<String> WINDOWS = List.of("30", "7", "1");

    /** Registers the views over the published facts. */
    public static Facts of(
            SparkSession spark,
            LocalDate asOf,
            Dataset<Row> articles,
            Dataset<Row> mentions,
            Dataset<Row> quotations,
            Dataset<Row> stances,
            Dataset<Row> segments) {
        articles.createOrReplaceTempView("article_texts");
        articles.drop("text").createOrReplaceTempView("articles");
        mentions.createOrReplaceTempView("mentions");
        quotations.createOrReplaceTempView("quotations");
        stances.createOrReplaceTempView("stances");
        segments.createOrReplaceTempView("segments");
        spark.sql("""
                SELECT article_id, cluster_id, coalesce(outlet, '?') AS outlet, published_on, title FROM articles
                """).createOrReplaceTempView("base");
        StringBuilder windows = new StringBuilder("SELECT article_id, 'all' AS period FROM base");
        for (String days : WINDOWS) {
            windows.append(
                    " UNION ALL SELECT article_id, '%sd' FROM base WHERE published_on > date_sub(DATE '%s', %s) AND published_on <= DATE '%s'"
                            .formatted(days, asOf, days, asOf));
        }
        spark.sql(windows.toString()).createOrReplaceTempView("windows");
        spark.sql("""
                SELECT article_id, CAST(published_on AS STRING) AS period FROM base WHERE published_on IS NOT NULL
                """).createOrReplaceTempView("days");
        return new Facts(spark, asOf);
    }

    /** Runs a query over the views. */
    public Dataset<Row> sql(String query) {
        return spark.sql(query);
    }
}
