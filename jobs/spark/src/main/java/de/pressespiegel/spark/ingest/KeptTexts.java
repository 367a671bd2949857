package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.table.RefusedAnalysis;
import de.pressespiegel.spark.codec.RowCodec;
import java.time.Instant;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Articles whose analysis failed on earlier nights, with their texts. What another version of the program or of
 * {@code conf/} refused is tried again; what this one refused it would refuse again.
 *
 * @param rows rows of {@link RefusedAnalysis}
 * @param codeVersion version of the program that runs now
 * @param configSha256 hash of the {@code conf/} that it runs with
 */
public record KeptTexts(Dataset<Row> rows, String codeVersion, String configSha256) {
    /** What a text is known by. */
    private static final String[] KEY = {"article_id", "content_sha256"};

    /** Whether there is none; they are rare, and most nights need not ask for them twice. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Those that this program and {@code conf/} refused. */
    Dataset<Row> refusedByThisVersion() {
        return rows.filter(ofThisVersion());
    }

    /** Those that others refused, as rows of {@link IngestedRecord} without a reason. */
    Dataset<Row> toTryAgain() {
        Column none = functions.lit(null).cast("string");
        Dataset<Row> accepted = rows.filter(functions.not(ofThisVersion()))
                .withColumn("reason", none)
                .withColumn("detail", none);
        return accepted.select(columns(IngestedRecord.class));
    }

    private Column ofThisVersion() {
        return functions
                .col("code_version")
                .equalTo(codeVersion)
                .and(functions.col("config_sha256").equalTo(configSha256));
    }

    /**
     * What is kept after a night: what was kept before and neither tried again nor superseded, and tonight's failures.
     *
     * @param still rows that stay
     * @param fresh tonight's records, with their texts
     * @param failed article_id, reason and detail of those whose analysis failed
     */
    public Dataset<Row> after(Dataset<Row> still, Dataset<Row> fresh, Dataset<Row> failed, String runId, Instant now) {
        Dataset<Row> added = fresh.drop("reason", "detail")
                .join(failed.select("article_id", "reason", "detail"), "article_id")
                .withColumn("code_version", functions.lit(codeVersion))
                .withColumn("config_sha256", functions.lit(configSha256))
                .withColumn("run_id", functions.lit(runId))
                .withColumn("refused_at", functions.lit(now));
        Column[] columns = columns(RefusedAnalysis.class);
        return still.select(columns).unionByName(added.select(columns));
    }

    /** Rows whose text, told by article and content, is among the others. */
    static Dataset<Row> among(Dataset<Row> rows, Dataset<Row> others) {
        return join(rows, others, "left_semi");
    }

    /** Rows whose text, told by article and content, is not among the others. */
    static Dataset<Row> notAmong(Dataset<Row> rows, Dataset<Row> others) {
        return join(rows, others, "left_anti");
    }

    private static Dataset<Row> join(Dataset<Row> rows, Dataset<Row> others, String how) {
        return rows.join(others.select(KEY[0], KEY[1]), KEY, how);
    }

    private static Column[] columns(Class<?> type) {
        return Arrays.stream(new RowCodec<>(type).sparkSchema().fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
    }
}
