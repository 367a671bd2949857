package de.pressespiegel.spark.ingest;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What tonight's records mean for the corpus.
 *
 * @param fresh accepted records to analyse: new articles and changed content, each article id once, with {@code is_new}
 * @param refused refused records that the warehouse does not list yet
 * @param nRecords records read
 * @param nNew new articles
 * @param nReplaced articles whose content changed
 * @param nUnchanged records that repeat what is there (or another record of tonight)
 * @param nRejected refused records, known ones included
 */
public record Selection(
        Dataset<Row> fresh,
        Dataset<Row> refused,
        long nRecords,
        long nNew,
        long nReplaced,
        long nUnchanged,
        long nRejected) {

    /**
     * Compares tonight's records with the published articles.
     *
     * @param records rows of {@link IngestedRecord}
     * @param articles published articles
     * @param rejects published rejects
     */
    public static Selection of(Dataset<Row> records, Dataset<Row> articles, Dataset<Row> rejects) {
        Dataset<Row> accepted = records.filter("reason IS NULL")
                .withColumn(
                        "nth",
                        functions.expr("row_number() OVER (PARTITION BY article_id ORDER BY source_uri, record_no)"))
                .filter("nth = 1")
                .drop("nth");
        Dataset<Row> known = articles.select(
                functions.col("article_id").as("known_id"),
                functions.col("content_sha256").as("known_sha"));
        Dataset<Row> fresh = accepted.join(known, accepted.col("article_id").equalTo(known.col("known_id")), "left")
                .filter("known_sha IS NULL OR known_sha <> content_sha256")
                .withColumn("is_new", functions.expr("known_sha IS NULL"))
                .drop("known_id", "known_sha")
                .cache();
        Dataset<Row> refused = records.filter("reason IS NOT NULL")
                .join(
                        rejects.select("source_uri", "record_no", "reason"),
                        scala.jdk.javaapi.CollectionConverters.asScala(
                                        java.util.List.of("source_uri", "record_no", "reason"))
                                .toSeq(),
                        "left_anti");
        Row counts =
                records.selectExpr("count(*)", "count_if(reason IS NOT NULL)").head();
        Row freshCounts =
                fresh.selectExpr("count_if(is_new)", "count_if(NOT is_new)").head();
        long nRecords = counts.getLong(0);
        long nRejected = counts.getLong(1);
        long nNew = freshCounts.getLong(0);
        long nReplaced = freshCounts.getLong(1);
        return new Selection(
                fresh, refused, nRecords, nNew, nReplaced, nRecords - nRejected - nNew - nReplaced, nRejected);
    }
}
