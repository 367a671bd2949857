package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.source.ArticleRecords;
import de.pressespiegel.text.source.ReadGuard;
import de.pressespiegel.text.source.ReadLimits;
import de.pressespiegel.text.source.RecordFields;
import de.pressespiegel.text.source.SourceFile;
import de.pressespiegel.text.source.SourceReader;
import de.pressespiegel.text.source.SourceRecord;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Parquet tables of articles; columns are told by the same names as JSON fields. */
final class ParquetRecords implements SourceReader {
    private final ArticleRecords articles;
    private final ReadLimits limits;
    private final Path path;
    private final Configuration hadoop;

    /**
     * A reader of one table.
     *
     * @param path where it is
     * @param hadoop how to reach its file system
     */
    ParquetRecords(ArticleRecords articles, ReadLimits limits, Path path, Configuration hadoop) {
        this.articles = articles;
        this.limits = limits;
        this.path = path;
        this.hadoop = hadoop;
    }

    static boolean isParquet(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".parquet") && file.fault() == null;
    }

    @Override
    public void read(SourceFile file, ReadGuard guard, Consumer<SourceRecord> sink) {
        String sourceUri = file.uri();
        int number = 0;
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), path)
                .withConf(hadoop)
                .build()) {
            Group row = reader.read();
            while (row != null) {
                sink.accept(record(row, sourceUri + "#" + number, number));
                number++;
                row = reader.read();
            }
        } catch (IOException | RuntimeException e) {
            refuse(
                    sink,
                    number == 0 ? sourceUri : sourceUri + "#" + number,
                    number,
                    RejectReason.MALFORMED,
                    "no Parquet table, or a damaged one: " + e.getMessage());
            return;
        }
        if (number == 0) {
            refuse(sink, sourceUri, 0, RejectReason.EMPTY, "a table without rows");
        }
    }

    private static void refuse(
            Consumer<SourceRecord> sink, String uri, int number, RejectReason reason, String detail) {
        String line = detail.replaceAll("\\s+", " ");
        sink.accept(new SourceRecord.Refused(
                uri, number, reason, line.length() > 300 ? line.substring(0, 300) + "…" : line));
    }

    private SourceRecord record(Group row, String uri, int number) {
        RecordFields fields = articles.fields();
        long size = 0;
        for (Type column : row.getType().getFields()) {
            if (fields.reads(column.getName())) {
                size += add(fields, column.getName(), row, column);
            }
        }
        if (size > limits.maxRecordBytes()) {
            return new SourceRecord.Refused(
                    uri,
                    number,
                    RejectReason.TOO_LARGE,
                    size + " characters in one row; split it or raise ingest.max-record-size");
        }
        return articles.ofFields(uri, number, fields);
    }

    /** Adds all values of a column, those of lists one by one; returns their length. */
    private static long add(RecordFields fields, String name, Group row, Type column) {
        long size = 0;
        for (int i = 0; i < row.getFieldRepetitionCount(column.getName()); i++) {
            if (column.isPrimitive()) {
                String value = value(row, column, i);
                fields.add(name, value);
                size += value == null ? 0 : value.length();
            } else {
                Group inner = row.getGroup(column.getName(), i);
                GroupType type = inner.getType();
                for (Type element : type.getFields()) {
                    size += add(fields, name, inner, element);
                }
            }
        }
        return size;
    }

    private static @Nullable String value(Group row, Type column, int i) {
        PrimitiveTypeName type = column.asPrimitiveType().getPrimitiveTypeName();
        var annotation = column.getLogicalTypeAnnotation();
        if (type == PrimitiveTypeName.INT32 && annotation instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(column.getName(), i)).toString();
        }
        if (type == PrimitiveTypeName.INT64 && annotation instanceof TimestampLogicalTypeAnnotation timestamp) {
            long value = row.getLong(column.getName(), i);
            return switch (timestamp.getUnit()) {
                case MILLIS -> Instant.ofEpochMilli(value).toString();
                case MICROS -> Instant.ofEpochMilli(Math.floorDiv(value, 1000L)).toString();
                case NANOS ->
                    Instant.ofEpochMilli(Math.floorDiv(value, 1_000_000L)).toString();
            };
        }
        return type == PrimitiveTypeName.INT96
                ? null
                : row.getValueToString(row.getType().getFieldIndex(column.getName()), i);
    }
}
