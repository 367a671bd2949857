package de.pressespiegel.spark.statistics;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what single articles say of a pair. Rows are brought together and sorted once and then read in one pass; Spark's
 * own distinct counts would send every row three times, and pairs are by far the most numerous rows there are.
 */
public final class PairSums {
    private static final StructType SUMS = new StructType()
            .add("period", DataTypes.StringType)
            .add("window_kind", DataTypes.StringType)
            .add("a", DataTypes.LongType)
            .add("b", DataTypes.LongType)
            .add("n", DataTypes.LongType)
            .add("strength", DataTypes.DoubleType)
            .add("n_articles", DataTypes.LongType)
            .add("n_clusters", DataTypes.LongType)
            .add("n_outlets", DataTypes.LongType);

    private PairSums() {}

    /**
     * The sums of each period, kind of window and pair.
     *
     * @param counts period, window_kind, a, b, cluster, outlet, n, strength: hashes for names, one row for an article
     * @return period, window_kind, a, b, n, strength (rounded to six digits), n_articles, n_clusters, n_outlets
     */
    public static Dataset<Row> of(Dataset<Row> counts) {
        return counts.select("period", "window_kind", "a", "b", "cluster", "outlet", "n", "strength")
                .repartition(functions.col("a"), functions.col("b"))
                .sortWithinPartitions("a", "b", "period", "window_kind", "cluster", "strength")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Sums::new, Encoders.row(SUMS));
    }

    /** One pass over sorted rows. */
    private static final class Sums implements Iterator<Row> {
        private final Iterator<Row> rows;
        private @Nullable Row next;

        Sums(Iterator<Row> rows) {
            this.rows = rows;
            this.next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Row first = next;
            if (first == null) {
                throw new NoSuchElementException("no more pairs");
            }
            long windows = 0;
            double strength = 0;
            long articles = 0;
            long clusters = 0;
            Set<Long> outlets = new HashSet<>();
            long cluster = 0;
            for (Row row = first; row != null && same(first, row); row = advance()) {
                windows += row.getLong(6);
                strength += row.getDouble(7);
                clusters += articles == 0 || row.getLong(4) != cluster ? 1 : 0;
                cluster = row.getLong(4);
                outlets.add(row.getLong(5));
                articles++;
            }
            return RowFactory.create(
                    first.getString(0),
                    first.getString(1),
                    first.getLong(2),
                    first.getLong(3),
                    windows,
                    Math.rint(strength * 1e6) / 1e6,
                    articles,
                    clusters,
                    (long) outlets.size());
        }

        private @Nullable Row advance() {
            next = rows.hasNext() ? rows.next() : null;
            return next;
        }

        private static boolean same(Row first, Row row) {
            return first.getLong(2) == row.getLong(2)
                    && first.getLong(3) == row.getLong(3)
                    && first.getString(0).equals(row.getString(0))
                    && first.getString(1).equals(row.getString(1));
        }
    }
}
