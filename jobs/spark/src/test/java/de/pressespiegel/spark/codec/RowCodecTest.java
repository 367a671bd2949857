package de.pressespiegel.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.ColumnType;
import de.pressespiegel.model.RecordSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.spark.SharedSpark;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowCodecTest {
    @TempDir
    Path folder;

    static Stream<String> tables() {
        return Tables.all().stream().map(TableSchema::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableSurvivesSparkAndParquet(String name) {
        RecordSchema schema = Tables.named(name).record();
        checkRoundTrip(schema.type(), randomRecords(schema, 12, new Random(name.hashCode())));
    }

    private <T> void checkRoundTrip(Class<T> type, List<Object> records) {
        RowCodec<T> codec = new RowCodec<>(type);
        List<Row> rows =
                records.stream().map(record -> codec.toRow(type.cast(record))).toList();
        String file = folder.resolve(type.getSimpleName()).toString();
        SharedSpark.session()
                .createDataFrame(rows, codec.sparkSchema())
                .coalesce(1)
                .write()
                .parquet(file);
        Dataset<Row> read =
                SharedSpark.session().read().schema(codec.sparkSchema()).parquet(file);
        assertThat(read.collectAsList().stream()
                        .map(codec::fromRow)
                        .map(Object.class::cast)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void aMissingValueNamesTableAndColumn() {
        Segment broken = new Segment(null, 0, SegmentKind.BODY, 0, 1);
        assertThatThrownBy(() -> new RowCodec<>(Segment.class).toRow(broken))
                .hasMessage("Segment.article_id is null, which the table does not allow");
    }

    private static List<Object> randomRecords(RecordSchema schema, int count, Random random) {
        List<Object> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(randomRecord(schema, random));
        }
        return records;
    }

    private static Object randomRecord(RecordSchema schema, Random random) {
        if (schema.type().getSimpleName().equals("Span")) {
            int start = random.nextInt(1000);
            return schema.create(start, start + random.nextInt(50));
        }
        return schema.create(schema.columns().stream()
                .map(column -> column.nullable() && random.nextInt(3) == 0 ? null : randomValue(column, random))
                .toArray());
    }

    private static Object randomValue(ColumnSchema column, Random random) {
        return randomValue(column.type(), random);
    }

    private static Object randomValue(ColumnType type, Random random) {
        if (type instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case STRING -> random.nextInt(4) == 0 ? "" : "Größe „" + random.nextInt() + "“ 🗞";
                case INT -> random.nextInt();
                case LONG -> random.nextLong();
                case DOUBLE -> random.nextGaussian() * 1e6;
                case BOOLEAN -> random.nextBoolean();
                case DATE -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
                case TIMESTAMP -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
            };
        } else if (type instanceof ColumnType.Vocabulary vocabulary) {
            Enum<?>[] constants = vocabulary.type().getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (type instanceof ColumnType.ListOf list) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                elements.add(randomValue(list.element(), random));
            }
            return List.copyOf(elements);
        }
        return randomRecord(((ColumnType.Struct) type).schema(), random);
    }
}
