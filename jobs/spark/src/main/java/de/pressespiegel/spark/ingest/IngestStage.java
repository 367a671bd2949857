package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.modules.TextModules;
import de.pressespiegel.text.source.LocalFile;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.source.SourceRecord;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Reads the records of many files in parallel: the paths are spread, the tasks read. */
public final class IngestStage {
    private static final int FILES_PER_TASK = 512;
    private static final RowCodec<IngestedRecord> CODEC = new RowCodec<>(IngestedRecord.class);

    private IngestStage() {}

    /**
     * One row of {@link IngestedRecord} for each record, refused ones included.
     *
     * @param runDay a publication date later than the day after it is refused
     */
    public static Dataset<Row> read(SparkSession spark, List<InputFile> files, TextModules modules, LocalDate runDay) {
        LocalDate latest = runDay.plusDays(1);
        int tasks = Math.max(
                Math.min(files.size(), spark.sparkContext().defaultParallelism()), files.size() / FILES_PER_TASK);
        List<String> uris = files.stream().map(InputFile::uri).toList();
        HadoopSettings hadoop = files.stream().allMatch(InputFile::isLocal)
                ? HadoopSettings.none()
                : HadoopSettings.of(spark.sparkContext().hadoopConfiguration());
        return spark.createDataset(uris, Encoders.STRING())
                .repartition(Math.max(1, tasks))
                .flatMap(
                        (FlatMapFunction<String, Row>) uri -> rows(uri, hadoop, modules, latest),
                        Encoders.row(CODEC.sparkSchema()));
    }

    /**
     * The records of a file. Its reader refuses a record that takes too long and goes on to the next; a file whose reader
     * cannot do so is left after twice that time.
     */
    private static Iterator<Row> rows(String uri, HadoopSettings hadoop, TextModules modules, LocalDate latest) {
        boolean local = uri.startsWith("file:");
        WatchedFile file = new WatchedFile(
                local
                        ? new LocalFile(Path.of(URI.create(uri)), uri)
                        : new HadoopFile(new org.apache.hadoop.fs.Path(uri), uri, hadoop.configuration()));
        SourceReader reader = ParquetRecords.isParquet(file)
                ? new ParquetRecords(
                        modules.articleRecords(),
                        modules.limits(),
                        local ? new org.apache.hadoop.fs.Path(URI.create(uri)) : new org.apache.hadoop.fs.Path(uri),
                        local ? new Configuration() : hadoop.configuration())
                : modules.sourceReader();
        return new RecordIterator(
                file,
                sink -> reader.read(file, modules.readGuard(), sink),
                record -> CODEC.toRow(ingested(record, modules, latest)),
                modules.recordClock().longest().multipliedBy(2));
    }

    private static IngestedRecord ingested(SourceRecord record, TextModules modules, LocalDate latest) {
        if (record instanceof SourceRecord.Refused refused) {
            return new IngestedRecord(
                    refused.sourceUri(),
                    refused.recordNo(),
                    refused.reason(),
                    refused.detail(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    DateMethod.NONE,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        SourceRecord.Found found = DateCheck.refuseAfter(latest, (SourceRecord.Found) record);
        String sha = ArticleIds.sha256(found.text());
        String id = ArticleIds.of(found, sha);
        return new IngestedRecord(
                found.sourceUri(),
                found.recordNo(),
                null,
                null,
                id,
                found.url(),
                found.outlet() != null
                        ? found.outlet()
                        : modules.articleRecords().outletOfFolder(found.sourceUri()),
                found.title(),
                found.authors(),
                found.publishedAt(),
                found.publishedOn(),
                found.dateMethod(),
                found.language(),
                found.languageConfidence(),
                found.text(),
                withId(found.segments(), id),
                found.truncated(),
                sha,
                found.dateNote());
    }

    private static @Nullable List<Segment> withId(@Nullable List<Segment> segments, String id) {
        return segments == null
                ? null
                : segments.stream()
                        .map(s -> new Segment(id, s.segmentNo(), s.kind(), s.startChar(), s.endChar()))
                        .toList();
    }
}
