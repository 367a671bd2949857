package de.pressespiegel.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.reports.fixture.SampleWarehouse;
import de.pressespiegel.reports.sheet.TableSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final List<String> SHEETS = List.of(
            "Überblick",
            "Akteure",
            "Quellen",
            "Medien",
            "Haltungen",
            "Übereinstimmung",
            "Schweigen",
            "Veränderungen",
            "Kookkurrenz",
            "Belege",
            "Methode",
            "Daten-Wörterbuch");

    @TempDir
    private static Path folder;

    private static Path warehouse;
    private static Path workbookFile;

    @BeforeAll
    static void write() throws IOException {
        warehouse = folder.resolve("warehouse");
        SampleWarehouse.write(warehouse);
        workbookFile = Reports.write(warehouse, folder.resolve("reports"), null, "de");
    }

    @Test
    void filesAreNamedByTheDayOfTheLatestRun() throws IOException {
        assertThat(workbookFile).hasFileName("pressespiegel-2026-03-14.xlsx");
        assertThat(files(folder.resolve("reports")).keySet())
                .contains("charts/akteure.png", "charts/akteure.svg", "charts/netzwerk.svg", "charts/haltungen.png")
                .noneMatch(name -> name.endsWith(".part"))
                .hasSize(1 + 6 * 2);
    }

    @Test
    void sheetsStandInTheOrderOfReading() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            assertThat(names(workbook)).isEqualTo(SHEETS);
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void everyTableHasFrozenHeaderFilterTitleAndPaper() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            for (XSSFSheet sheet : tables(workbook)) {
                assertThat(sheet.getPaneInformation().isFreezePane())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) (TableSheet.HEADER_ROW + 1));
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                assertThat(table.getCTTable().getAutoFilter()).isNotNull();
                assertThat(table.getStartRowIndex()).isEqualTo(TableSheet.HEADER_ROW);
                assertThat(table.getRowCount()).isBetween(2, 501);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(TableSheet.HEADER_ROW);
            }
        }
    }

    @Test
    void noHeaderIsCutOrUnexplained() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            for (XSSFSheet sheet : tables(workbook)) {
                XSSFRow header = sheet.getRow(TableSheet.HEADER_ROW);
                for (Cell cell : header) {
                    String text = cell.getStringCellValue();
                    int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                    int longest = Arrays.stream(text.split("[ -]"))
                            .mapToInt(String::length)
                            .max()
                            .orElseThrow();
                    assertThat(longest + 2)
                            .as("%s: '%s' in %d", sheet.getSheetName(), text, width)
                            .isLessThanOrEqualTo(width);
                    double lines = Math.ceil((double) text.length() / Math.max(1, width - 3));
                    assertThat(header.getHeightInPoints()).isGreaterThanOrEqualTo((float) (lines * 13));
                    assertThat(cell.getCellComment())
                            .as("%s: '%s' explained", sheet.getSheetName(), text)
                            .isNotNull();
                    assertThat(cell.getCellComment().getString().getString()).isNotBlank();
                }
            }
        }
    }

    @Test
    void everyLinkLeadsToTheEvidenceItNames() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            XSSFSheet evidence = workbook.getSheet("Belege");
            int links = 0;
            for (XSSFSheet sheet : tables(workbook)) {
                for (var link : sheet.getHyperlinkList()) {
                    XSSFCell from = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                    String target = link.getLocation();
                    assertThat(target).startsWith("'Belege'!A");
                    int row = Integer.parseInt(target.substring("'Belege'!A".length())) - 1;
                    assertThat(evidence.getRow(row).getCell(0).getStringCellValue())
                            .isEqualTo(from.getStringCellValue());
                    links++;
                }
            }
            assertThat(links).isGreaterThan(100);
            XSSFRow critic = row(workbook.getSheet("Haltungen"), 0, "Tobias von der Heydt");
            String id = critic.getCell(critic.getLastCellNum() - 1).getStringCellValue();
            assertThat(row(evidence, 0, id).getCell(2).getStringCellValue()).isEqualTo("Tobias von der Heydt");
        }
    }

    @Test
    void numbersAreNumbersWrittenTheGermanWay() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            XSSFRow first = workbook.getSheet("Akteure").getRow(TableSheet.HEADER_ROW + 1);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("China");
            assertThat(first.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("[$-407]0.0 %");
            assertThat(first.getCell(11).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(first.getCell(11).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(SampleWarehouse.AS_OF.minusDays(19));
        }
    }

    @Test
    void overviewTellsShowsAndCompares() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            XSSFSheet sheet = workbook.getSheet("Überblick");
            String text = text(sheet);
            assertThat(text)
                    .contains("Pressespiegel vom 14.03.2026")
                    .contains("letzte 30 Tage, 13.02.2026 bis 14.03.2026")
                    .contains("Am häufigsten genannt: China")
                    .contains(
                            "Deutlich mehr Aufmerksamkeit als in der Vorwoche: China (in 47\u00a0% der Artikel statt in 12\u00a0%).")
                    .contains("Am meisten zu Wort kommt Mareike Oltmanns")
                    .contains("Ausdrücklich geschwiegen wird")
                    .contains("zur Vorwoche");
            List<XSSFPicture> pictures = sheet.getDrawingPatriarch().getShapes().stream()
                    .filter(XSSFPicture.class::isInstance)
                    .map(XSSFPicture.class::cast)
                    .toList();
            assertThat(pictures).hasSize(6);
            assertThat(pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .startsWith("Am häufigsten genannt");
        }
    }

    @Test
    void methodTellsOfRunAndRejects() throws IOException {
        try (XSSFWorkbook workbook = open(workbookFile)) {
            assertThat(text(workbook.getSheet("Methode")))
                    .contains("lauf-1")
                    .contains("14.03.2026, 03:00 UTC")
                    .contains("Sprache nicht unterstützt")
                    .contains("Wilson (1927)")
                    .contains("5 Artikel haben kein bekanntes Datum");
        }
    }

    @Test
    void twoWritesGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        Reports.write(warehouse, again, null, "de");

        Map<String, byte[]> first = files(folder.resolve("reports"));
        Map<String, byte[]> second = files(again);

        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void englishReportIsEnglishThroughout() throws IOException {
        Path file = Reports.write(warehouse, folder.resolve("english"), LocalDate.of(2026, 3, 15), "en");

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(file).hasFileName("pressespiegel-2026-03-15.xlsx");
            assertThat(names(workbook)).startsWith("Overview", "Actors").endsWith("Data dictionary");
            assertThat(text(workbook.getSheet("Overview")))
                    .contains("Named most often: China")
                    .contains("the tables are counted up to 14 Mar 2026");
        }
    }

    @Test
    void emptyTablesSayThatThereIsNoData() throws IOException {
        Path file = Reports.write(folder.resolve("nothing"), folder.resolve("empty"), LocalDate.of(2026, 3, 1), "de");

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(names(workbook)).isEqualTo(SHEETS);
            assertThat(text(workbook.getSheet("Überblick"))).contains("gibt es keine Daten");
            for (String name : List.of("Akteure", "Quellen", "Medien", "Haltungen", "Schweigen", "Belege")) {
                assertThat(text(workbook.getSheet(name))).as(name).contains("keine Daten");
            }
        }
        assertThat(files(folder.resolve("empty"))).hasSize(13);
    }

    @Test
    void withoutRunAndDayTheReportIsRefused() {
        assertThatThrownBy(() -> Reports.write(folder.resolve("nothing"), folder.resolve("refused"), null, "de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no run");
        assertThatThrownBy(() -> Reports.write(warehouse, folder.resolve("refused"), null, "fr"))
                .hasMessageContaining("'fr'");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<XSSFSheet> tables(XSSFWorkbook workbook) {
        return SHEETS.stream()
                .filter(name -> !name.equals("Überblick") && !name.equals("Methode"))
                .map(workbook::getSheet)
                .toList();
    }

    private static XSSFRow row(XSSFSheet sheet, int column, String value) {
        for (int row = TableSheet.HEADER_ROW + 1; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(column).getStringCellValue().equals(value)) {
                return sheet.getRow(row);
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row '" + value + "'");
    }

    private static String text(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n')));
        return text.toString();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
