package de.pressespiegel.reports.sheet;

/** One sheet of the workbook. */
public sealed interface Sheet permits OverviewSheet, TableSheet, MethodSheet {
    /** What stands on its tab. */
    String name();

    /** What stands above everything else on it. */
    String title();
}
