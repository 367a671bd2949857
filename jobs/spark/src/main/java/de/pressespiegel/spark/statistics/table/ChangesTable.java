package de.pressespiegel.spark.statistics.table;

import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.statistics.Facts;
import de.pressespiegel.spark.statistics.change.ChangeFinders;
import de.pressespiegel.spark.statistics.formula.Testing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What changed, from all finders, and the articles that came again with other content. Benjamini-Hochberg runs over every comparison of the table together, because a reader
 * sees them together.
 */
public final class ChangesTable implements AggregateTable {
    /** View of the rows that say which articles were replaced. */
    public static final String REPLACED = "replaced_articles";

    private static final RowCodec<Change> CODEC = new RowCodec<>(Change.class);

    @Override
    public TableSchema schema() {
        return Tables.of(Change.class);
    }

    @Override
    public List<String> order() {
        return List.of("period", "kind", "subject_id", "remark");
    }

    @Override
    public Dataset<Row> rows(Facts facts) {
        List<Change> found = ChangeFinders.all().stream()
                .flatMap(finder -> finder.find(facts).stream())
                .toList();
        List<Row> rows = adjusted(found).stream().map(CODEC::toRow).toList();
        return facts.spark()
                .createDataFrame(rows, CODEC.sparkSchema())
                .unionByName(facts.spark().table(REPLACED));
    }

    /** Tested changes with their adjusted p values, then the untested ones. */
    static List<Change> adjusted(List<Change> found) {
        List<Change> tested =
                found.stream().filter(change -> change.pValue() != null).toList();
        double[] q = Testing.benjaminiHochberg(
                tested.stream().mapToDouble(Change::pValue).toArray());
        return Stream.concat(
                        IntStream.range(0, q.length).mapToObj(i -> withQ(tested.get(i), q[i])),
                        found.stream().filter(change -> change.pValue() == null))
                .toList();
    }

    private static Change withQ(Change change, double q) {
        return new Change(
                change.period(),
                change.kind(),
                change.subjectId(),
                change.subjectName(),
                change.valueBefore(),
                change.valueNow(),
                change.difference(),
                change.low(),
                change.high(),
                change.z(),
                change.pValue(),
                q,
                change.remark(),
                change.nArticles(),
                change.nClusters(),
                change.nOutlets());
    }
}
