package de.pressespiegel.spark.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The facts of a version, as temporary views that the aggregate tables are made from.
 *
 * <p>Views: {@code mentions}, {@code quotations} and {@code stances} without those in repeated paragraphs, which no
 * aggregate counts and no evidence shows, and {@code all_mentions} with them; {@code entities}, {@code articles} (without
 * text) and {@code article_texts} as published; {@code base} (article_id, cluster_id, outlet, published_on) with the counting bases;
 * {@code windows} (article_id, period) for all, 30d, 7d and 1d; {@code periods} the same with each dated article's day.
 *
 * @param spark session that holds the views
 * @param asOf day that the periods are counted back from, inclusive
 * @param maxPairEntities entities of one article that enter co-occurrence, the most frequent first
 * @param exactBetweennessNodes networks with more nodes have their betweenness estimated from sampled sources
 */
public record Facts(SparkSession spark, LocalDate asOf, int maxPairEntities, int exactBetweennessNodes) {
    /** The periods of the reports, longest first, with their days. */
    private static final List<String> WINDOWS = List.of("30", "7", "1");

    /** Registers the views over the published facts. */
    public static Facts of(
            SparkSession spark,
            LocalDate asOf,
            int maxPairEntities,
            int exactBetweennessNodes,
            Dataset<Row> articles,
            Dataset<Row> mentions,
            Dataset<Row> quotations,
            Dataset<Row> stances,
            Dataset<Row> segments) {
        articles.createOrReplaceTempView("article_texts");
        articles.drop("text").createOrReplaceTempView("articles");
        mentions.createOrReplaceTempView("all_mentions");
        counted(mentions).createOrReplaceTempView("mentions");
        counted(quotations).createOrReplaceTempView("quotations");
        counted(stances).createOrReplaceTempView("stances");
        segments.createOrReplaceTempView("segments");
        spark.sql("""
                SELECT article_id, cluster_id, coalesce(outlet, '?') AS outlet, published_on, title FROM articles
                """).createOrReplaceTempView("base");
        String within = "if(published_on > date_sub(DATE '%1$s', %2$s) AND published_on <= DATE '%1$s', '%2$sd', NULL)";
        String windows =
                WINDOWS.stream().map(days -> within.formatted(asOf, days)).collect(Collectors.joining(", "));
        periods(spark, "windows", "'all', " + windows);
        periods(spark, "periods", "'all', " + windows + ", CAST(published_on AS STRING)");
        return new Facts(spark, asOf, maxPairEntities, exactBetweennessNodes);
    }

    /** Without what stands in a repeated paragraph; a version that did not know the mark yet has none. */
    private static Dataset<Row> counted(Dataset<Row> facts) {
        return facts.filter("NOT coalesce(in_repeated, false)");
    }

    /** A view of each article with the periods it belongs to. */
    private static void periods(SparkSession spark, String view, String periods) {
        spark.sql("SELECT article_id, explode(filter(array(" + periods + "), p -> p IS NOT NULL)) AS period FROM base")
                .createOrReplaceTempView(view);
    }

    /** Runs a query over the views. */
    public Dataset<Row> sql(String query) {
        return spark.sql(query);
    }
}
