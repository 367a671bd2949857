package de.pressespiegel.reports.sheet;

import java.util.List;

/**
 * The first sheet.
 *
 * @param name what stands on its tab
 * @param title what stands above it
 * @param subtitle what the report covers
 * @param findings what is notable, in sentences
 * @param figuresTitle heading of the key figures
 * @param headings columns of the key figures
 * @param rows key figures
 * @param contentsTitle heading of the list of sheets
 * @param contents the other sheets and what they tell
 */
public record OverviewSheet(
        String name,
        String title,
        String subtitle,
        List<String> findings,
        String figuresTitle,
        List<Heading> headings,
        List<List<Cell>> rows,
        String contentsTitle,
        List<Content> contents)
        implements Sheet {

    /**
     * An entry in the list of sheets.
     *
     * @param sheet name of the sheet
     * @param about what it tells
     */
    public record Content(String sheet, String about) {}
}
