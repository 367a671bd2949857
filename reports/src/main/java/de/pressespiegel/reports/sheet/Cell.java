package de.pressespiegel.reports.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A value of a table.
 *
 * @param value a string, a number, a day, or null for an empty cell
 * @param format how it is written; null for the column's own format
 * @param link where a click leads, or null
 */
public record Cell(
        @Nullable Object value,
        @Nullable Format format,
        @Nullable Link link) {
    /** An empty cell. */
    public static final Cell EMPTY = new Cell(null, null, null);

    /**
     * Where a click leads.
     *
     * @param sheet name of the sheet
     * @param row its row, from 0
     */
    public record Link(String sheet, int row) {}

    /** A value in its column's format. */
    public static Cell of(@Nullable Object value) {
        return value instanceof Cell cell ? cell : new Cell(value, null, null);
    }

    /** A value in a format of its own. */
    public static Cell of(@Nullable Object value, Format format) {
        return new Cell(value, format, null);
    }
}
