package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.spark.statistics.Facts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One aggregate table: how it is made from the facts. */
public interface AggregateTable {
    /** Its declaration. */
    TableSchema schema();

    /** Its rows, with at least the declared columns. */
    Dataset<Row> rows(Facts facts);

    /** Columns that fix the order of its rows. */
    List<String> order();
}
