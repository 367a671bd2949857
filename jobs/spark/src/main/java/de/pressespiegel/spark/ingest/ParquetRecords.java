package de.pressespiegel.spark.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
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
                JsonNode value = values(row, column);
                size += size(value);
                fields.add(column.getName(), value);
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

    /** All values of a column: a list when it is repeated. */
    private static JsonNode values(Group row, Type column) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < row.getFieldRepetitionCount(column.getName()); i++) {
            values.add(
                    column.isPrimitive()
                            ? text(value(row, column, i))
                            : group(row.getGroup(column.getName(), i), column));
        }
        return values.size() == 1 ? values.get(0) : values;
    }

    /** A list, whose levels have no meaning of their own, or an object. */
    private static JsonNode group(Group group, Type column) {
        boolean list = column.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
        if (list) {
            return elements(group);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Type part : group.getType().getFields()) {
            object.set(part.getName(), values(group, part));
        }
        return object;
    }

    /** Old writers repeat the element itself, newer ones a group around it. */
    private static JsonNode elements(Group list) {
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        for (Type repeated : list.getType().getFields()) {
            for (int i = 0; i < list.getFieldRepetitionCount(repeated.getName()); i++) {
                if (repeated.isPrimitive()) {
                    elements.add(text(value(list, repeated, i)));
                    continue;
                }
                Group inner = list.getGroup(repeated.getName(), i);
                boolean wrapped = inner.getType().getFieldCount() == 1;
                elements.add(wrapped ? values(inner, inner.getType().getType(0)) : group(inner, repeated));
            }
        }
        return elements;
    }

    private static long size(JsonNode value) {
        long size = value.isValueNode() ? value.asText().length() : 0;
        for (JsonNode inner : value) {
            size += size(inner);
        }
        return size;
    }

    private static JsonNode text(@Nullable String value) {
        return value == null ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(value);
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
