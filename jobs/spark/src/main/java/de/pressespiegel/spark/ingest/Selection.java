package de.pressespiegel.spark.ingest;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What tonight's records mean for the corpus. Every record is counted once: as new, replaced, unchanged or rejected.
 *
 * @param fresh accepted records to analyse: new articles and changed content, each article id once, with {@code is_new} and
 *     {@code tried_before} (an earlier night's analysis of this text failed)
 * @param refused refused records that the warehouse does not list yet
 * @param kept texts of failed analyses that stay as they are: no other version has refused them, nothing has superseded them
 * @param nRecords records read, and texts of earlier nights that are tried again
 * @param nNew new articles
 * @param nReplaced articles whose content changed
 * @param nUnchanged records that repeat what is there (or another record of tonight)
 * @param nRejected refused records, known ones and failed analyses included
 * @param nFailed those of them whose analysis failed
 */
public record Selection(
        Dataset<Row> fresh,
        Dataset<Row> refused,
        Dataset<Row> kept,
        long nRecords,
        long nNew,
        long nReplaced,
        long nUnchanged,
        long nRejected,
        long nFailed) {

    private static final String[] REJECT = {"source_uri", "record_no", "reason"};

    /**
     * Compares tonight's records with the published articles.
     *
     * @param records rows of {@link IngestedRecord}
     * @param articles published articles
     * @param rejects published rejects
     * @param texts texts of failed analyses
     */
    public static Selection of(Dataset<Row> records, Dataset<Row> articles, Dataset<Row> rejects, KeptTexts texts) {
        boolean none = texts.isEmpty();
        Dataset<Row> read = records.filter("reason IS NULL");
        // what comes tonight is newer than what was kept of it
        Dataset<Row> again = texts.toTryAgain().join(read.select("article_id"), ids(), "left_anti");
        Dataset<Row> accepted = onceEach(none ? read : read.unionByName(again));
        Dataset<Row> changed = changed(accepted, articles);
        Dataset<Row> fresh = none
                ? changed.withColumn("tried_before", functions.lit(false))
                : triedBefore(KeptTexts.notAmong(changed, texts.refusedByThisVersion()), texts);
        fresh = fresh.cache();

        Row counts =
                records.selectExpr("count(*)", "count_if(reason IS NOT NULL)").head();
        Row freshCounts =
                fresh.selectExpr("count_if(is_new)", "count_if(NOT is_new)").head();
        long nAgain = none ? 0 : again.count();
        long nKnownFailures = none
                ? 0
                : KeptTexts.among(changed, texts.refusedByThisVersion()).count();
        long nRecords = counts.getLong(0) + nAgain;
        long nRejected = counts.getLong(1) + nKnownFailures;
        long nNew = freshCounts.getLong(0);
        long nReplaced = freshCounts.getLong(1);
        return new Selection(
                fresh,
                newlyRefused(records, rejects),
                none ? texts.rows() : notSuperseded(texts.refusedByThisVersion(), accepted),
                nRecords,
                nNew,
                nReplaced,
                nRecords - nRejected - nNew - nReplaced,
                nRejected,
                nKnownFailures);
    }

    private static Dataset<Row> onceEach(Dataset<Row> records) {
        return records.withColumn(
                        "nth",
                        functions.expr("row_number() OVER (PARTITION BY article_id ORDER BY source_uri, record_no)"))
                .filter("nth = 1")
                .drop("nth");
    }

    private static Dataset<Row> changed(Dataset<Row> accepted, Dataset<Row> articles) {
        Dataset<Row> known = articles.select(
                functions.col("article_id").as("known_id"),
                functions.col("content_sha256").as("known_sha"));
        return accepted.join(known, accepted.col("article_id").equalTo(known.col("known_id")), "left")
                .filter("known_sha IS NULL OR known_sha <> content_sha256")
                .withColumn("is_new", functions.expr("known_sha IS NULL"))
                .drop("known_id", "known_sha");
    }

    private static Dataset<Row> triedBefore(Dataset<Row> fresh, KeptTexts texts) {
        Dataset<Row> before = texts.toTryAgain()
                .select(
                        functions.col("article_id").as("tried_id"),
                        functions.col("content_sha256").as("tried_sha"));
        return fresh.join(
                        before,
                        fresh.col("article_id")
                                .equalTo(before.col("tried_id"))
                                .and(fresh.col("content_sha256").equalTo(before.col("tried_sha"))),
                        "left")
                .withColumn("tried_before", functions.expr("tried_id IS NOT NULL"))
                .drop("tried_id", "tried_sha");
    }

    private static Dataset<Row> notSuperseded(Dataset<Row> kept, Dataset<Row> accepted) {
        Dataset<Row> tonight = accepted.select(
                functions.col("article_id").as("tonight_id"),
                functions.col("content_sha256").as("tonight_sha"));
        return kept.join(
                tonight,
                kept.col("article_id")
                        .equalTo(tonight.col("tonight_id"))
                        .and(kept.col("content_sha256").notEqual(tonight.col("tonight_sha"))),
                "left_anti");
    }

    private static Dataset<Row> newlyRefused(Dataset<Row> records, Dataset<Row> rejects) {
        return records.filter("reason IS NOT NULL")
                .join(rejects.select(REJECT[0], REJECT[1], REJECT[2]), REJECT, "left_anti");
    }

    /**
     * The same night after analysis: what failed is rejected, not new and not replaced.
     *
     * @param failed article_id of those whose analysis failed, each once
     */
    public Selection without(Dataset<Row> failed) {
        if (failed.isEmpty()) {
            return this;
        }
        Dataset<Row> ids = failed.select("article_id");
        Row counts = fresh.join(ids, ids(), "left_semi")
                .selectExpr("count_if(is_new)", "count_if(NOT is_new)")
                .head();
        long nFailures = counts.getLong(0) + counts.getLong(1);
        return new Selection(
                fresh.join(ids, ids(), "left_anti"),
                refused,
                kept,
                nRecords,
                nNew - counts.getLong(0),
                nReplaced - counts.getLong(1),
                nUnchanged,
                nRejected + nFailures,
                nFailed + nFailures);
    }

    /** Articles to analyse. */
    public long nFresh() {
        return nNew + nReplaced;
    }

    private static String[] ids() {
        return new String[] {"article_id"};
    }
}
