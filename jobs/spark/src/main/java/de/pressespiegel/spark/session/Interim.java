package de.pressespiegel.spark.session;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where a run keeps intermediate results. What reads one neither computes nor plans again what led to it: Spark's own cache
 * saves the computing only, and the plans of steps that build on each other double with each of them.
 */
@FunctionalInterface
public interface Interim {
    /**
     * Computes rows and keeps them.
     *
     * @param name tells this result from the others of the run
     * @return the same rows
     */
    Dataset<Row> keep(String name, Dataset<Row> rows);

    /** As files, which outlive the loss of a machine and take no memory. */
    static Interim files(Path folder) {
        return (name, rows) -> {
            String file = folder.resolve(name).toString();
            rows.write().parquet(file);
            return rows.sparkSession().read().schema(rows.schema()).parquet(file);
        };
    }

    /** In memory, for a little data on one machine. */
    static Interim memory() {
        return (name, rows) -> rows.localCheckpoint();
    }
}
