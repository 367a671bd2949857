package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the columns of a sheet: header from the texts ({@code <sheet>.<column>}), help from the texts
 * ({@code <sheet>.<column>.help}) or else from the registry's description of the column.
 *
 * @param <T> what a row is made of
 */
final class TableSheetBuilder<T> {
    private final Texts texts;
    private final String key;
    private final TableSchema table;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Function<T, @Nullable Object>> values = new ArrayList<>();

    /**
     * Starts a sheet.
     *
     * @param key prefix of its texts
     * @param table table that its columns come from
     */
    TableSheetBuilder(Texts texts, String key, TableSchema table) {
        this.texts = texts;
        this.key = key;
        this.table = table;
    }

    /** Adds a column; its values are strings, numbers, days or cells. */
    TableSheetBuilder<T> column(String column, Format format, int width, Function<T, @Nullable Object> value) {
        return column(column, format, width, Emphasis.NONE, value);
    }

    /** Adds a column whose values are comparable at a glance. */
    TableSheetBuilder<T> column(
            String column, Format format, int width, Emphasis emphasis, Function<T, @Nullable Object> value) {
        headings.add(new Heading(texts.get(key + "." + column), help(column), width, format, emphasis));
        values.add(value);
        return this;
    }

    /**
     * The sheet.
     *
     * @param rows what its rows are made of, in order
     * @param fixedColumns columns that stay in sight
     * @param note how to read it
     */
    TableSheet build(List<T> rows, int fixedColumns, String note) {
        List<List<Cell>> cells = new ArrayList<>();
        for (T row : rows) {
            cells.add(values.stream().map(value -> Cell.of(value.apply(row))).toList());
        }
        return new TableSheet(
                texts.get(key + ".sheet"),
                key,
                texts.get(key + ".heading"),
                note,
                List.copyOf(headings),
                cells,
                fixedColumns);
    }

    private String help(String column) {
        return texts.find(key + "." + column + ".help").orElseGet(() -> described(column));
    }

    /** The registry's words, from the sheet's own table or else from that of the articles. */
    private String described(String column) {
        return describedIn(table, column)
                .or(() -> describedIn(Tables.of(Article.class), column))
                .orElse("");
    }

    private Optional<String> describedIn(TableSchema from, String column) {
        return from.columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .map(schema -> described(from, schema));
    }

    private String described(TableSchema from, ColumnSchema column) {
        String unit = texts.unit(column);
        return texts.description(from, column) + (unit.isEmpty() ? "" : " [" + unit + "]");
    }
}
