package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.ColumnSchema;
import de.pressespiegel.model.TableSchema;
import de.pressespiegel.model.table.Run;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Every column of every table, straight from the registry. */
final class DictionarySheet {
    private DictionarySheet() {}

    private record Entry(TableSchema table, ColumnSchema column) {}

    static TableSheet of(Texts texts, String note) {
        List<Entry> entries = new ArrayList<>();
        for (TableSchema table : Tables.all()) {
            for (ColumnSchema column : table.columns()) {
                entries.add(new Entry(table, column));
            }
        }
        return new TableSheetBuilder<Entry>(texts, "dictionary", Tables.of(Run.class))
                .column("table", Format.TEXT, 18, entry -> entry.table().name())
                .column("column", Format.TEXT, 24, entry -> entry.column().name())
                .column("meaning", Format.PROSE, 64, entry -> texts.description(entry.table(), entry.column()))
                .column("unit", Format.PROSE, 24, entry -> texts.unit(entry.column()))
                .column("type", Format.PROSE, 34, entry -> entry.column().type().display())
                .column("nullable", Format.RANGE, 10, entry -> entry.column().nullable() ? texts.get("yes") : "")
                .build(entries, 2, note);
    }
}
