package de.pressespiegel.reports;

import de.pressespiegel.reports.chart.ChartRenderer;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.data.ReportDataReader;
import de.pressespiegel.reports.excel.Picture;
import de.pressespiegel.reports.excel.WorkbookWriter;
import de.pressespiegel.reports.figure.Figure;
import de.pressespiegel.reports.figure.Figures;
import de.pressespiegel.reports.parquet.TableReader;
import de.pressespiegel.reports.sheet.WorkbookPlan;
import de.pressespiegel.reports.text.Language;
import de.pressespiegel.reports.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of a published version: {@code pressespiegel-<date>.xlsx} and {@code charts/*.png} and
 * {@code charts/*.svg}.
 *
 * <p>The same version, day and language give the same bytes on the same machine: no clock is read. Tables that are
 * missing or empty give sheets and charts that say so.
 */
public final class Reports {
    private Reports() {}

    /**
     * Writes the workbook and the charts.
     *
     * @param warehouseCurrent folder of the version to report on, usually {@code WAREHOUSE/current}
     * @param outFolder where to write; made when it is not there, files of the same name are replaced
     * @param asOf day of the report; null for that of the latest run. The periods of the tables are counted up to the
     *     latest run's day in any case; the overview says so when the two differ
     * @param language {@code de} or {@code en}: language of the words, numbers and dates
     * @return the workbook
     * @throws IllegalArgumentException for another language, or if {@code asOf} is null and the version tells of no run
     * @throws IOException if a file cannot be written
     * @throws java.io.UncheckedIOException if a table cannot be read; the message names the file
     */
    public static Path write(Path warehouseCurrent, Path outFolder, @Nullable LocalDate asOf, String language)
            throws IOException {
        Texts texts = Texts.of(Language.of(language));
        ReportData data = new ReportDataReader(new TableReader(warehouseCurrent)).read(asOf);
        Path charts = Files.createDirectories(outFolder.resolve("charts"));
        ChartRenderer renderer = new ChartRenderer(texts);
        List<Picture> pictures = new ArrayList<>();
        for (Figure figure : Figures.of(data, texts)) {
            byte[] png = renderer.png(figure);
            pictures.add(new Picture(png, figure.title() + ". " + figure.measure()));
            replace(charts.resolve(figure.name() + ".png"), png);
            replace(charts.resolve(figure.name() + ".svg"), renderer.svg(figure).getBytes(StandardCharsets.UTF_8));
        }
        byte[] workbook = new WorkbookWriter(texts).write(WorkbookPlan.of(data, texts), pictures, data.asOf());
        return replace(outFolder.resolve("pressespiegel-" + data.asOf() + ".xlsx"), workbook);
    }

    /** Writes beside and renames, so that a reader never opens half a file. */
    private static Path replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(beside, bytes);
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
