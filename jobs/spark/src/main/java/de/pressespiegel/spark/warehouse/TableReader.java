package de.pressespiegel.spark.warehouse;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.spark.codec.SparkSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a version; a version that is not there yet has empty tables. */
public final class TableReader {
    private final SparkSession spark;
    private final @Nullable Path version;

    /**
     * Reads a version.
     *
     * @param version its folder; null before the first publication
     */
    public TableReader(SparkSession spark, @Nullable Path version) {
        this.spark = spark;
        this.version = version;
    }

    /** Rows with the declared columns; a partitioned table has {@code month} (a string) as its last column. */
    public Dataset<Row> read(TableSchema table) {
        StructType schema = SparkSchemas.of(table.record());
        if (table.partitioned()) {
            schema = schema.add("month", DataTypes.StringType);
        }
        if (version == null || !Files.isDirectory(version.resolve(table.name()))) {
            return spark.createDataFrame(List.<Row>of(), schema);
        }
        return spark.read().schema(schema).parquet(version.resolve(table.name()).toString());
    }
}
