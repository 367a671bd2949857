package de.pressespiegel.spark.warehouse;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.spark.codec.SparkSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Writes tables of a version as Parquet, with file names that tell only table and order. A table without rows still has
 * one file with its schema.
 */
public final class TableWriter {
    private static final long MAX_ROWS_PER_FILE = 2_000_000;

    private final SparkSession spark;
    private final Path version;

    public TableWriter(SparkSession spark, Path version) {
        this.spark = spark;
        this.version = version;
    }

    /** Writes an unpartitioned table in the given order of rows. */
    public void write(TableSchema table, Dataset<Row> rows, String... order) throws IOException {
        Path folder = version.resolve(table.name());
        Path temporary = version.resolve("_" + table.name());
        rows.select(conform(table, rows))
                .orderBy(columns(order))
                .write()
                .option("maxRecordsPerFile", MAX_ROWS_PER_FILE)
                .parquet(temporary.toString());
        adopt(temporary, folder);
        writeEmptyIfMissing(table);
    }

    /**
     * Writes the months of a partitioned table, one folder a month, the rows of a file in the given order. All rows of an
     * article are in one file.
     *
     * @param rows the table's columns and {@code month}
     * @param parts how many tasks share a month, at least 1, so that a large month is not the work of one of them
     */
    public void writeMonths(TableSchema table, Dataset<Row> rows, int parts, String... order) throws IOException {
        Path temporary = version.resolve("_" + table.name());
        Column[] columns = conform(table, rows);
        Column[] withMonth = Arrays.copyOf(columns, columns.length + 1);
        withMonth[columns.length] = rows.col("month");
        rows.select(withMonth)
                .repartition(
                        functions.col("month"),
                        functions.pmod(functions.xxhash64(functions.col("article_id")), functions.lit(parts)))
                .sortWithinPartitions(prepend("month", order))
                .write()
                .option("maxRecordsPerFile", MAX_ROWS_PER_FILE)
                .partitionBy("month")
                .parquet(temporary.toString());
        if (Files.isDirectory(temporary)) {
            try (Stream<Path> months = Files.list(temporary)) {
                for (Path month : months.filter(Files::isDirectory).sorted().toList()) {
                    adopt(
                            month,
                            version.resolve(table.name())
                                    .resolve(month.getFileName().toString()));
                }
            }
        }
        Warehouse.delete(temporary);
    }

    /** Links months of the previous version that tonight did not touch. */
    public void linkMonths(TableSchema table, Path previous, Set<String> touchedMonths) throws IOException {
        Path folder = previous.resolve(table.name());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> months = Files.list(folder)) {
            for (Path month : months.filter(Files::isDirectory).sorted().toList()) {
                String name = month.getFileName().toString();
                if (!touchedMonths.contains(name.substring("month=".length()))) {
                    link(month, version.resolve(table.name()).resolve(name));
                }
            }
        }
    }

    /** Gives a table that has no file yet one that holds its schema and no row. */
    public void writeEmptyIfMissing(TableSchema table) throws IOException {
        Path folder = version.resolve(table.name());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                if (files.anyMatch(file -> file.toString().endsWith(".parquet"))) {
                    return;
                }
            }
        }
        Path temporary = version.resolve("_" + table.name());
        spark.createDataFrame(List.<Row>of(), SparkSchemas.of(table.record()))
                .coalesce(1)
                .write()
                .parquet(temporary.toString());
        adopt(temporary, folder);
    }

    /** Columns as declared: names, order, types, nullability. */
    private static Column[] conform(TableSchema table, Dataset<Row> rows) {
        StructType schema = SparkSchemas.of(table.record());
        return Arrays.stream(schema.fields()).map(field -> conform(rows, field)).toArray(Column[]::new);
    }

    private static Column conform(Dataset<Row> rows, StructField field) {
        Column column = rows.col(field.name());
        boolean scalar = field.dataType().equals(DataTypes.LongType)
                || field.dataType().equals(DataTypes.IntegerType)
                || field.dataType().equals(DataTypes.DoubleType);
        return (scalar ? column.cast(field.dataType()) : column).as(field.name(), field.metadata());
    }

    private static void adopt(Path temporary, Path folder) throws IOException {
        if (!Files.isDirectory(temporary)) {
            return;
        }
        TreeMap<String, Path> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(temporary)) {
            files.filter(file -> file.toString().endsWith(".parquet"))
                    .forEach(file -> parts.put(file.getFileName().toString(), file));
        }
        if (!parts.isEmpty()) {
            Files.createDirectories(folder);
        }
        int number = 0;
        for (Path part : parts.values()) {
            Files.move(part, folder.resolve("part-%05d.parquet".formatted(number++)));
        }
        Warehouse.delete(temporary);
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                Path target = to.resolve(file.getFileName().toString());
                try {
                    Files.createLink(target, file);
                } catch (UnsupportedOperationException | IOException e) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Column[] prepend(String first, String... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .map(functions::col)
                .toArray(Column[]::new);
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
    }
}
