package de.pressespiegel.reports.parquet;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Tables;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to read of a table: which columns, which rows, which months.
 *
 * <p>A column that is not asked for holds null, zero, false, or an empty string or list in the records. The full text of
 * articles is never read unless {@link #columns} names it.
 *
 * @param <T> record class of the table
 */
public final class Query<T extends Record> {
    /** Columns too large to read by the way, by table. */
    private static final Map<String, Set<String>> ON_DEMAND = Map.of("articles", Set.of("text"));

    private final Class<T> type;
    private final TableSchema table;
    private final Set<String> columns;
    private final Map<String, String> equal;
    private final @Nullable YearMonth firstMonth;
    private final @Nullable YearMonth lastMonth;

    private Query(
            Class<T> type,
            TableSchema table,
            Set<String> columns,
            Map<String, String> equal,
            @Nullable YearMonth firstMonth,
            @Nullable YearMonth lastMonth) {
        this.type = type;
        this.table = table;
        this.columns = columns;
        this.equal = equal;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /**
     * All rows of a table, with all columns but the large ones.
     *
     * @throws IllegalArgumentException if the record class is not a registered table
     */
    public static <T extends Record> Query<T> of(Class<T> type) {
        TableSchema table = Tables.of(type);
        Set<String> columns = new LinkedHashSet<>();
        for (ColumnSchema column : table.columns()) {
            columns.add(column.name());
        }
        columns.removeAll(ON_DEMAND.getOrDefault(table.name(), Set.of()));
        return new Query<>(type, table, columns, Map.of(), null, null);
    }

    /**
     * Only these columns.
     *
     * @throws IllegalArgumentException if the table has no column of such a name
     */
    public Query<T> columns(String... names) {
        Set<String> chosen = new LinkedHashSet<>(List.of(names));
        chosen.forEach(this::check);
        return new Query<>(type, table, chosen, equal, firstMonth, lastMonth);
    }

    /**
     * Only rows whose column holds this string (for a vocabulary its lower-case name).
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public Query<T> where(String column, String value) {
        check(column);
        Map<String, String> more = new LinkedHashMap<>(equal);
        more.put(column, value);
        return new Query<>(type, table, columns, more, firstMonth, lastMonth);
    }

    /**
     * Only the months from the first to the last, both included, and nothing without a date; tables without months are read
     * whole.
     */
    public Query<T> months(YearMonth first, YearMonth last) {
        return new Query<>(type, table, columns, equal, first, last);
    }

    private void check(String column) {
        if (table.columns().stream().noneMatch(c -> c.name().equals(column))) {
            throw new IllegalArgumentException("table " + table.name() + " has no column '" + column + "'; it has "
                    + table.columns().stream().map(ColumnSchema::name).toList());
        }
    }

    Class<T> type() {
        return type;
    }

    TableSchema table() {
        return table;
    }

    /** Columns asked for, those of conditions included. */
    Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(columns);
        needed.addAll(equal.keySet());
        return needed;
    }

    Map<String, String> equal() {
        return equal;
    }

    /** Whether folders {@code month=undated-YYYY-MM} are asked for: articles without a date belong to no month. */
    boolean wantsUndated() {
        return firstMonth == null && lastMonth == null;
    }

    /** Whether a folder {@code month=YYYY-MM} is asked for. */
    boolean wants(YearMonth month) {
        return (firstMonth == null || !month.isBefore(firstMonth)) && (lastMonth == null || !month.isAfter(lastMonth));
    }
}
