package de.pressespiegel.spark;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.RefusedAnalysis;
import de.pressespiegel.model.table.Reject;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.ingest.KeptTexts;
import de.pressespiegel.spark.ingest.Selection;
import de.pressespiegel.spark.warehouse.TableReader;
import de.pressespiegel.spark.warehouse.TableWriter;
import java.io.IOException;
import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What a version says of that which did not become an article: {@code refused_analyses} holds the texts whose analysis
 * failed, {@code rejects} names these and every other refused record, each once.
 */
final class RefusedTables {
    private static final TableSchema TEXTS = Tables.of(RefusedAnalysis.class);
    private static final TableSchema REJECTS = Tables.of(Reject.class);
    private static final String[] KEY = {"source_uri", "record_no", "reason"};

    private final TableReader previous;
    private final TableReader merged;
    private final TableWriter writer;
    private final String runId;
    private final Instant now;

    /**
     * The two tables of a version.
     *
     * @param previous the version before
     * @param merged the version to be, where {@code writer} writes
     */
    RefusedTables(TableReader previous, TableReader merged, TableWriter writer, String runId, Instant now) {
        this.previous = previous;
        this.merged = merged;
        this.writer = writer;
        this.runId = runId;
        this.now = now;
    }

    /**
     * Writes both.
     *
     * @param tried tonight's selection as it went into the analysis
     * @param failed article_id, reason and detail of those whose analysis failed
     */
    void write(KeptTexts texts, Selection tried, Dataset<Row> failed) throws IOException {
        if (texts.isEmpty() && failed.isEmpty()) {
            writer.writeEmptyIfMissing(TEXTS);
        } else {
            writer.write(TEXTS, texts.after(tried.kept(), tried.fresh(), failed, runId, now), "article_id");
        }
        writer.write(REJECTS, rejects(tried), KEY);
    }

    /** Failed analyses are those whose texts are kept now: what a later version accepted is refused no longer. */
    private Dataset<Row> rejects(Selection tried) {
        Dataset<Row> before =
                previous.read(REJECTS).join(previous.read(TEXTS).select(KEY[0], KEY[1], KEY[2]), KEY, "left_anti");
        Dataset<Row> tonight = tried.refused()
                .select("source_uri", "record_no", "reason", "detail")
                .withColumn("run_id", functions.lit(runId))
                .withColumn("rejected_at", functions.lit(now));
        Dataset<Row> analyses = merged.read(TEXTS)
                .select("source_uri", "record_no", "reason", "detail", "run_id", "refused_at")
                .withColumnRenamed("refused_at", "rejected_at");
        return before.unionByName(tonight).unionByName(analyses);
    }
}
