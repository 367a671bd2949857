package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.spark.statistics.formula.Interval;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Adds a share with its Wilson interval. */
final class Shares {
    private static final UserDefinedFunction LOW = functions.udf(
            (UDF2<Long, Long, Double>) (k, n) -> Interval.wilson(k, n).low(), DataTypes.DoubleType);
    private static final UserDefinedFunction HIGH = functions.udf(
            (UDF2<Long, Long, Double>) (k, n) -> Interval.wilson(k, n).high(), DataTypes.DoubleType);

    private Shares() {}

    /** Columns {@code share}, {@code share_low} and {@code share_high} of two count columns; 0, 0..1 for no trials. */
    static Dataset<Row> withWilson(Dataset<Row> rows, String share, String successes, String trials) {
        Column k = functions.col(successes).cast(DataTypes.LongType);
        Column n = functions.col(trials).cast(DataTypes.LongType);
        return rows.withColumn(share, functions.when(n.gt(0), k.divide(n)).otherwise(0.0))
                .withColumn(share + "_low", LOW.apply(k, n))
                .withColumn(share + "_high", HIGH.apply(k, n));
    }
}
