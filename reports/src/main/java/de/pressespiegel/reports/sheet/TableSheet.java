package de.pressespiegel.reports.sheet;

import java.util.List;

/**
 * A sheet with one table: title, a line that says how to read it, an empty row, the header, the rows.
 *
 * @param name what stands on its tab
 * @param key short name of the table within the workbook, ASCII
 * @param title what stands above it
 * @param note how to read it
 * @param headings its columns
 * @param rows its rows, as many cells as columns
 * @param fixedColumns columns that stay in sight
 */
public record TableSheet(
        String name,
        String key,
        String title,
        String note,
        List<Heading> headings,
        List<List<Cell>> rows,
        int fixedColumns)
        implements Sheet {
    /** Row of the header, from 0. */
    public static final int HEADER_ROW = 3;

    public TableSheet {
        for (List<Cell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "sheet " + name + ": a row has " + row.size() + " cells for " + headings.size() + " columns");
            }
        }
    }
}
