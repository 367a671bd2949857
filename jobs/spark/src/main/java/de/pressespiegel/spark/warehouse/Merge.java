package de.pressespiegel.spark.warehouse;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.RepeatedParagraph;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.cluster.TextClusters;
import de.pressespiegel.spark.repetition.CommonParagraphs;
import de.pressespiegel.spark.repetition.RepeatedParagraphs;
import de.pressespiegel.spark.session.Interim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * Puts tonight's facts into a new version: months that nothing touches are linked from the previous one, the others are
 * written anew without the articles that were replaced. What depends on the whole corpus (text clusters, repeated
 * paragraphs) is worked out from all articles, and touches a month of old only where it changes a row there.
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

    /** Facts that tell whether they stand in a repeated paragraph. */
    private static final List<Class<?>> MARKED = List.of(Mention.class, Quotation.class, Stance.class);

    /** Articles whose facts one task writes. */
    private static final long ARTICLES_PER_PART = 20_000;

    private final TableReader previous;
    private final @Nullable Path previousVersion;
    private final TableWriter writer;
    private final Dataset<Row> analyzed;
    private final Set<String> agencies;
    private final Interim interim;

    /**
     * Prepares a merge.
     *
     * @param previousVersion published version; null for none
     * @param analyzed tonight's rows of {@link de.pressespiegel.spark.analysis.AnalyzedArticle}
     * @param agencies names of outlets that are news agencies
     * @param interim keeps what is worked out from the whole corpus
     */
    public Merge(
            TableReader previous,
            @Nullable Path previousVersion,
            TableWriter writer,
            Dataset<Row> analyzed,
            Set<String> agencies,
            Interim interim) {
        this.agencies = agencies;
        this.interim = interim;
        this.previous = previous;
        this.previousVersion = previousVersion;
        this.writer = writer;
        this.analyzed = analyzed;
    }

    /** Writes all fact tables of the version, and the paragraphs that repeat. */
    public void write() throws IOException {
        Dataset<Row> old = previous.read(Tables.of(Article.class));
        Dataset<Row> fresh = analyzed.select("article.*", "month");
        Dataset<Row> kept = withoutFresh(old);
        Dataset<Row> all = kept.unionByName(fresh);
        Dataset<Row> segments = segments();
        CommonParagraphs common = CommonParagraphs.of(all, segments, interim);
        Dataset<Row> clusters =
                interim.keep("clusters", TextClusters.assign(all, common.withoutBoxes(segments), agencies, interim));
        RepeatedParagraphs repeated = common.among(clusters);
        Set<String> touched = touchedMonths(old, fresh, kept, clusters, repeated);

        int parts = Math.toIntExact(1 + clusters.count() / ARTICLES_PER_PART);
        List<Concurrently.Task> tasks = new ArrayList<>();
        tasks.add(() -> writer.writeMonths(
                Tables.of(Article.class), clustered(within(all, touched), clusters), parts, "article_id"));
        tasks.add(() -> writer.writeMonths(
                Tables.of(Segment.class), facts(Segment.class, touched), parts, order(Segment.class)));
        for (Class<?> type : MARKED) {
            tasks.add(
                    () -> writer.writeMonths(Tables.of(type), repeated.mark(facts(type, touched)), parts, order(type)));
        }
        tasks.add(() -> writeRepeated(repeated.rows(all)));
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

    private void writeRepeated(Optional<Dataset<Row>> rows) throws IOException {
        TableSchema table = Tables.of(RepeatedParagraph.class);
        if (rows.isPresent()) {
            writer.write(table, rows.get(), "outlet", "paragraph_hash");
        } else {
            writer.writeEmptyIfMissing(table);
        }
    }

    private static Dataset<Row> within(Dataset<Row> rows, Set<String> months) {
        return rows.filter(functions.col("month").isInCollection(months));
    }

    private static Dataset<Row> clustered(Dataset<Row> articles, Dataset<Row> clusters) {
        return articles.drop("cluster_id", "cluster_role").join(clusters, "article_id");
    }

    /** Rows of the previous version without those of articles that came again. */
    private Dataset<Row> withoutFresh(Dataset<Row> before) {
        Dataset<Row> ids = analyzed.select(functions.col("article.article_id").as("fresh_id"));
        return before.join(ids, before.col("article_id").equalTo(ids.col("fresh_id")), "left_anti");
    }

    /** A table's rows in some months of the new version. */
    private Dataset<Row> facts(Class<?> type, Set<String> months) {
        return withoutFresh(within(previous.read(Tables.of(type)), months)).unionByName(added(type));
    }

    private Dataset<Row> added(Class<?> type) {
        return analyzed.select(
                        functions
                                .explode(functions.col(NESTED.getOrDefault(type, "")))
                                .as("fact"),
                        functions.col("month"))
                .select("fact.*", "month");
    }

    private static String[] order(Class<?> type) {
        return new String[] {"article_id", NUMBER.getOrDefault(type, "article_id")};
    }

    /** Where every article's paragraphs stand, in the new version. */
    private Dataset<Row> segments() {
        return withoutFresh(previous.read(Tables.of(Segment.class)))
                .unionByName(added(Segment.class))
                .select("article_id", "kind", "start_char", "end_char");
    }

    /** Months with a row that is new, gone, or other than in the previous version. */
    private Set<String> touchedMonths(
            Dataset<Row> old,
            Dataset<Row> fresh,
            Dataset<Row> kept,
            Dataset<Row> clusters,
            RepeatedParagraphs repeated) {
        Dataset<Row> months = fresh.select("month");
        if (previousVersion == null) {
            return months(months);
        }
        Dataset<Row> ids = fresh.select(functions.col("article_id").as("fresh_id"));
        Dataset<Row> replaced = old.join(ids, old.col("article_id").equalTo(ids.col("fresh_id")), "left_semi");
        Dataset<Row> moved = kept.select("article_id", "month", "cluster_id", "cluster_role")
                .join(
                        clusters.withColumnRenamed("cluster_id", "new_id")
                                .withColumnRenamed("cluster_role", "new_role"),
                        "article_id")
                .filter("cluster_id <> new_id OR cluster_role <> new_role");
        return months(months.union(replaced.select("month"))
                .union(moved.select("month"))
                .union(markedAnew(repeated)));
    }

    /**
     * The month of each fact that stands in a repeated paragraph since tonight, or no longer does. A fact of a version that
     * did not know the mark yet differs too, so that its month gets the column.
     */
    private Dataset<Row> markedAnew(RepeatedParagraphs repeated) {
        Dataset<Row> places = MARKED.stream()
                .map(type -> previous.read(Tables.of(type))
                        .select("article_id", "start_char", "end_char", "in_repeated", "month"))
                .reduce(Dataset::union)
                .orElseThrow()
                .withColumn("before", functions.col("in_repeated"));
        return repeated.mark(places).filter("NOT (before <=> in_repeated)").select("month");
    }

    private static Set<String> months(Dataset<Row> rows) {
        Set<String> months = new TreeSet<>();
        for (Row row : rows.select("month").distinct().collectAsList()) {
            months.add(row.getString(0));
        }
        return months;
    }
}
