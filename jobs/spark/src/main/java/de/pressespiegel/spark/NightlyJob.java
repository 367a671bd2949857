package de.pressespiegel.spark;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Entity;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.RefusedAnalysis;
import de.pressespiegel.model.table.Reject;
import de.pressespiegel.model.table.Run;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.analysis.AnalysisStage;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.config.Settings;
import de.pressespiegel.spark.ingest.IngestStage;
import de.pressespiegel.spark.ingest.InputFile;
import de.pressespiegel.spark.ingest.KeptTexts;
import de.pressespiegel.spark.ingest.Refusals;
import de.pressespiegel.spark.ingest.Selection;
import de.pressespiegel.spark.modules.ArticleAnalysis;
import de.pressespiegel.spark.modules.TextModules;
import de.pressespiegel.spark.quality.QualityGate;
import de.pressespiegel.spark.quality.QualityGateException;
import de.pressespiegel.spark.session.Interim;
import de.pressespiegel.spark.statistics.EntitiesDimension;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.table.AggregateTable;
import de.pressespiegel.spark.statistics.table.AggregateTables;
import de.pressespiegel.spark.statistics.table.ChangesTable;
import de.pressespiegel.spark.statistics.table.ReplacedArticles;
import de.pressespiegel.spark.warehouse.Concurrently;
import de.pressespiegel.spark.warehouse.Manifest;
import de.pressespiegel.spark.warehouse.Merge;
import de.pressespiegel.spark.warehouse.TableReader;
import de.pressespiegel.spark.warehouse.TableWriter;
import de.pressespiegel.spark.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The nightly job, top to bottom: ingest, select, analyse (segments, names, quotations, stances), merge, aggregate,
 * publish. Each step reads what the one before wrote; nothing is visible to readers before the last line.
 */
public final class NightlyJob {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final int MAX_REFUSED_LINES = 10;

    private final SparkSession spark;
    private final Settings settings;
    private final Warehouse warehouse;
    private final Progress progress;
    private final boolean small;
    private final Program program;
    private final QualityGate gate;

    /** What a run came to; {@code published} is false when there was nothing new. */
    public record Outcome(String runId, boolean published, Selection selection, long nArticles) {}

    /**
     * The program as a run knows it.
     *
     * @param version changes with whatever may change an analysis
     * @param analysis makes the analysis of the text modules
     */
    record Program(String version, Function<TextModules, ArticleAnalysis> analysis) {
        /** This one. */
        static Program current() {
            return new Program(Version.current(), TextModules::analysis);
        }
    }

    /**
     * A job on a warehouse.
     *
     * @param small whether input and warehouse are small enough to be held in memory
     */
    public NightlyJob(SparkSession spark, Settings settings, Warehouse warehouse, Progress progress, boolean small) {
        this(spark, settings, warehouse, progress, small, Program.current());
    }

    NightlyJob(
            SparkSession spark,
            Settings settings,
            Warehouse warehouse,
            Progress progress,
            boolean small,
            Program program) {
        this.spark = spark;
        this.settings = settings;
        this.warehouse = warehouse;
        this.progress = progress;
        this.small = small;
        this.program = program;
        this.gate = new QualityGate(settings.qualityLimits());
    }

    /**
     * Runs the job; the caller holds the warehouse's lock.
     *
     * @param asOf day the periods are counted back from; null for the latest publication day of the corpus
     * @param now moment of the run
     */
    public Outcome run(List<InputFile> files, @Nullable LocalDate asOf, Instant now) throws IOException {
        try {
            return night(files, asOf, now);
        } finally {
            spark.catalog().clearCache();
        }
    }

    private Outcome night(List<InputFile> files, @Nullable LocalDate asOf, Instant now) throws IOException {
        String runId = ID.format(now);
        Path previousVersion = warehouse.published().orElse(null);
        TableReader previous = new TableReader(spark, previousVersion);
        Path staging = warehouse.stage(runId);
        Path work = staging.resolve("_work");
        Interim interim = Interim.files(work);
        TableWriter writer = new TableWriter(spark, staging);
        TextModules modules = new TextModules(settings.conf(), settings.readLimits(), settings.timeLimits());
        ArticleAnalysis analysis = program.analysis().apply(modules); // a fault in conf/ shows here, and not in a task
        KeptTexts texts = new KeptTexts(
                previous.read(Tables.of(RefusedAnalysis.class)), program.version(), Fingerprint.of(settings.conf()));

        progress.step("Einlesen", files.size() + " Dateien");
        Dataset<Row> records = interim.keep(
                "records",
                IngestStage.read(
                        spark, files, modules, now.atZone(ZoneOffset.UTC).toLocalDate()));
        Selection selected = Selection.of(
                records, previous.read(Tables.of(Article.class)), previous.read(Tables.of(Reject.class)), texts);
        progress.done(selected.nNew() + " neu, " + selected.nReplaced() + " geändert, " + selected.nUnchanged()
                + " bekannt, " + selected.nRejected() + " abgewiesen");
        nameRefused(selected.refused());
        orDiscard(staging, () -> gate.check(selected));
        boolean nothingNew = selected.nFresh() == 0 && selected.refused().isEmpty();
        if (previousVersion != null && nothingNew && asOf == null) {
            warehouse.discard(staging);
            return new Outcome(
                    runId,
                    false,
                    selected,
                    previous.read(Tables.of(Article.class)).count());
        }

        progress.step("Analysieren", selected.nFresh() + " Artikel");
        Dataset<Row> outcomes = interim.keep(
                "analyzed",
                AnalysisStage.analyze(selected.fresh().drop("is_new", "tried_before"), analysis, runId, now));
        Dataset<Row> analyzed = outcomes.filter("reason IS NULL").select("analyzed.*");
        Dataset<Row> failed = outcomes.filter("reason IS NOT NULL");
        Selection selection = selected.without(failed);
        progress.done(
                selection.nFresh() + " ausgewertet, " + (selected.nFresh() - selection.nFresh()) + " gescheitert");
        if (selection.nFresh() < selected.nFresh()) {
            nameRefused(failed.join(selected.fresh().select("article_id", "source_uri", "record_no"), "article_id"));
            orDiscard(staging, () -> judge(selected, selection));
        }

        progress.step("Zusammenführen", "Monate, Textgruppen");
        new Merge(previous, previousVersion, writer, analyzed, modules.agencies(), interim).write();
        TableReader merged = new TableReader(spark, staging);
        new RefusedTables(previous, merged, writer, runId, now).write(texts, selected, failed);

        progress.step(
                "Auszählen",
                AggregateTables.waves().stream().mapToInt(List::size).sum() + " Tabellen");
        LocalDate day = asOf != null ? asOf : latestDay(merged, now);
        ReplacedArticles.of(
                        previous.read(Tables.of(Change.class)),
                        previous.read(Tables.of(Article.class)),
                        selection.fresh(),
                        now.atZone(ZoneOffset.UTC).toLocalDate())
                .createOrReplaceTempView(ChangesTable.REPLACED);
        long nArticles = aggregate(writer, previous, merged, analyzed, day);
        writer.write(Tables.of(Run.class), runs(previous, selection, texts, runId, now, day), "run_id");

        progress.step("Veröffentlichen", "Version v-" + runId);
        warehouse.discard(work);
        publish(staging, runId, previousVersion, merged, texts);
        return new Outcome(runId, true, selection, nArticles);
    }

    private void publish(
            Path staging, String runId, @Nullable Path previousVersion, TableReader merged, KeptTexts texts)
            throws IOException {
        new Manifest(
                        "v-" + runId,
                        previousVersion == null
                                ? null
                                : previousVersion.getFileName().toString(),
                        texts.codeVersion(),
                        texts.configSha256(),
                        merged.read(Tables.of(Run.class)).select("run_id").orderBy("run_id").collectAsList().stream()
                                .map(row -> row.getString(0))
                                .toList(),
                        Manifest.list(staging))
                .write(staging);
        warehouse.publish(staging, runId);
        warehouse.prune(settings.keepVersions());
    }

    /** How many for each reason, and one line for each record refused tonight, up to a screenful; the table rejects has them all. */
    private void nameRefused(Dataset<Row> refused) {
        String counts = Refusals.counts(refused);
        if (!counts.isEmpty()) {
            progress.done("abgewiesen: " + counts);
        }
        List<Row> lines = refused.orderBy("source_uri", "record_no")
                .select("source_uri", "reason", "detail")
                .limit(MAX_REFUSED_LINES)
                .collectAsList();
        for (Row row : lines) {
            progress.warn("abgewiesen (" + row.getString(1) + "): " + row.getString(0) + ": " + row.getString(2));
        }
    }

    /** Judges the analysis by the articles that it met for the first time. */
    private void judge(Selection selected, Selection analyzed) {
        long nFirst = selected.fresh().filter("NOT tried_before").count();
        long nDone = analyzed.fresh().filter("NOT tried_before").count();
        gate.checkAnalyses(nFirst, nFirst - nDone);
    }

    private void orDiscard(Path staging, Runnable check) throws IOException {
        try {
            check.run();
        } catch (QualityGateException e) {
            warehouse.discard(staging);
            throw e;
        }
    }

    private long aggregate(
            TableWriter writer, TableReader previous, TableReader merged, Dataset<Row> analyzed, LocalDate day)
            throws IOException {
        Dataset<Row> articles = merged.read(Tables.of(Article.class));
        // little data is read once and kept; much data is cheaper to read again, a few columns at a time
        UnaryOperator<Dataset<Row>> held = small ? Dataset::cache : rows -> rows;
        Facts facts = Facts.of(
                spark,
                day,
                settings.maxPairEntities(),
                settings.exactBetweennessNodes(),
                held.apply(articles),
                held.apply(merged.read(Tables.of(Mention.class))),
                held.apply(merged.read(Tables.of(Quotation.class))),
                held.apply(merged.read(Tables.of(Stance.class))),
                held.apply(merged.read(Tables.of(Segment.class))));
        Dataset<Row> seen = analyzed.select(
                        functions.explode(functions.col("entities")).as("e"))
                .select("e.*");
        TableSchema entities = Tables.of(Entity.class);
        writer.write(entities, EntitiesDimension.of(facts, previous.read(entities), seen), "entity_id");
        merged.read(entities).createOrReplaceTempView("entities");
        for (List<AggregateTable> wave : AggregateTables.waves()) {
            List<Concurrently.Task> tasks = new ArrayList<>();
            for (AggregateTable table : wave) {
                tasks.add(() -> {
                    writer.write(
                            table.schema(), table.rows(facts), table.order().toArray(String[]::new));
                    progress.done(table.schema().name());
                });
            }
            Concurrently.run(tasks);
        }
        return articles.count();
    }

    private static LocalDate latestDay(TableReader merged, Instant now) {
        Row row = merged.read(Tables.of(Article.class))
                .selectExpr("max(published_on)")
                .head();
        return row.isNullAt(0) ? now.atZone(ZoneOffset.UTC).toLocalDate() : row.<LocalDate>getAs(0);
    }

    private Dataset<Row> runs(
            TableReader previous, Selection selection, KeptTexts texts, String runId, Instant now, LocalDate day) {
        RowCodec<Run> codec = new RowCodec<>(Run.class);
        Run run = new Run(
                runId,
                now,
                day,
                selection.nRecords(),
                selection.nNew(),
                selection.nReplaced(),
                selection.nUnchanged(),
                selection.nRejected(),
                texts.codeVersion(),
                texts.configSha256());
        return previous.read(Tables.of(Run.class))
                .unionByName(spark.createDataFrame(List.of(codec.toRow(run)), codec.sparkSchema()));
    }
}
