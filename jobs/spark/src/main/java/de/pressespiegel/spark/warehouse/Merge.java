package de.pressespiegel.spark.warehouse;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.Tables;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.spark.cluster.TextClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * Puts tonight's facts into a new version: months that nothing touches are linked from the previous one, the others are
 * written anew without the articles that were replaced.
 */
public final class Merge {
    /** Where an analysed article holds each table's rows, and what orders them. */
    private static final Map<Class<?>, String> NESTED = Map.of(
            Segment.class,
            "segments",
            Mention.class,
            "mentions",
            Quotation.class,
            "quotations",
            Stance.class,
            "stances");

    private static final Map<Class<?>, String> NUMBER = Map.of(
            Segment.class,
            "segment_no",
            Mention.class,
            "mention_no",
            Quotation.class,
            "quotation_no",
            Stance.class,
            "stance_no");

    /** Articles whose facts one task writes. */
    private static final long ARTICLES_PER_PART = 20_000;

    private final TableReader previous;
    private final @Nullable Path previousVersion;
    private final TableWriter writer;
    private final Dataset<Row> analyzed;
    private final Set<String> agencies;

    /**
     * Prepares a merge.
     *
     * @param previousVersion published version; null for none
     * @param analyzed tonight's rows of {@link de.pressespiegel.spark.analysis.AnalyzedArticle}
     * @param agencies names of outlets that are news agencies
     */
    public Merge(
            TableReader previous,
            @Nullable Path previousVersion,
            TableWriter writer,
            Dataset<Row> analyzed,
            Set<String> agencies) {
        this.agencies = agencies;
        this.previous = previous;
        this.previousVersion = previousVersion;
        this.writer = writer;
        this.analyzed = analyzed;
    }

    /** Writes all fact tables of the version. */
    public void write() throws IOException {
        TableSchema articles = Tables.of(Article.class);
        Dataset<Row> old = previous.read(articles);
        Dataset<Row> fresh = analyzed.select("article.*", "month");
        Dataset<Row> ids = fresh.select(functions.col("article_id").as("fresh_id"));
        Dataset<Row> kept = old.join(ids, old.col("article_id").equalTo(ids.col("fresh_id")), "left_anti");
        Dataset<Row> all = kept.unionByName(fresh);
        Dataset<Row> clusters =
                TextClusters.assign(all, segments(ids), agencies).cache();
        Set<String> touched = touchedMonths(old, fresh, ids, kept, clusters);

        Dataset<Row> inTouched = all.filter(functions.col("month").isInCollection(touched))
                .drop("cluster_id", "cluster_role")
                .join(clusters, "article_id");
        int parts = Math.toIntExact(1 + clusters.count() / ARTICLES_PER_PART);
        List<Concurrently.Task> tasks = new ArrayList<>();
        tasks.add(() -> writer.writeMonths(articles, inTouched, parts, "article_id"));
        for (Class<?> type : List.of(Segment.class, Mention.class, Quotation.class, Stance.class)) {
            TableSchema table = Tables.of(type);
            Dataset<Row> before =
                    previous.read(table).filter(functions.col("month").isInCollection(touched));
            Dataset<Row> rest = before.join(ids, before.col("article_id").equalTo(ids.col("fresh_id")), "left_anti");
            Dataset<Row> added = analyzed.select(
                            functions
                                    .explode(functions.col(NESTED.getOrDefault(type, "")))
                                    .as("fact"),
                            functions.col("month"))
                    .select("fact.*", "month");
            tasks.add(() -> writer.writeMonths(
                    table, rest.unionByName(added), parts, "article_id", NUMBER.getOrDefault(type, "article_id")));
        }
        Concurrently.run(tasks);
        for (TableSchema table : Tables.all()) {
            if (table.partitioned()) {
                if (previousVersion != null) {
                    writer.linkMonths(table, previousVersion, touched);
                }
                writer.writeEmptyIfMissing(table);
            }
        }
    }

    /** Where every article's own words stand, in the new version. */
    private Dataset<Row> segments(Dataset<Row> ids) {
        Dataset<Row> before = previous.read(Tables.of(Segment.class));
        return before.join(ids, before.col("article_id").equalTo(ids.col("fresh_id")), "left_anti")
                .select("article_id", "kind", "start_char", "end_char")
                .unionByName(analyzed.select(
                                functions.explode(functions.col("segments")).as("s"))
                        .select("s.article_id", "s.kind", "s.start_char", "s.end_char"));
    }

    private static Set<String> touchedMonths(
            Dataset<Row> old, Dataset<Row> fresh, Dataset<Row> ids, Dataset<Row> kept, Dataset<Row> clusters) {
        Dataset<Row> replaced = old.join(ids, old.col("article_id").equalTo(ids.col("fresh_id")), "left_semi");
        Dataset<Row> moved = kept.select("article_id", "month", "cluster_id", "cluster_role")
                .join(
                        clusters.withColumnRenamed("cluster_id", "new_id")
                                .withColumnRenamed("cluster_role", "new_role"),
                        "article_id")
                .filter("cluster_id <> new_id OR cluster_role <> new_role");
        Set<String> months = new TreeSet<>();
        for (Row row : fresh.select("month")
                .union(replaced.select("month"))
                .union(moved.select("month"))
                .distinct()
                .collectAsList()) {
            months.add(row.getString(0));
        }
        return months;
    }
}
