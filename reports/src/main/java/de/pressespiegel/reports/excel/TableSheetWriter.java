package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Cell;
import de.pressespiegel.reports.sheet.Emphasis;
import de.pressespiegel.reports.sheet.Format;
import de.pressespiegel.reports.sheet.Heading;
import de.pressespiegel.reports.sheet.TableSheet;
import de.pressespiegel.reports.text.Texts;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Writes a sheet with one table: title, note, frozen header with filters, rows. */
final class TableSheetWriter {
    /** So wide is the note under the title, in characters. */
    private static final int NOTE_WIDTH = 150;

    private final XSSFSheet sheet;
    private final SheetParts parts;
    private final Styles styles;
    private final Texts texts;
    private final TableSheet plan;

    TableSheetWriter(XSSFSheet sheet, Styles styles, Texts texts, TableSheet plan) {
        this.sheet = sheet;
        this.parts = new SheetParts(sheet, styles);
        this.styles = styles;
        this.texts = texts;
        this.plan = plan;
    }

    void write() {
        List<Heading> headings = plan.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, Layout.units(Layout.width(headings.get(column))));
        }
        writeTop();
        writeHeader();
        if (plan.rows().isEmpty()) {
            parts.spanning(
                    TableSheet.HEADER_ROW + 1, headings.size(), texts.get("no_data"), styles.note(), Layout.height(1));
        } else {
            writeRows();
            makeTable();
            for (int column = 0; column < headings.size(); column++) {
                emphasise(column, headings.get(column).emphasis());
            }
        }
        sheet.createFreezePane(plan.fixedColumns(), TableSheet.HEADER_ROW + 1);
        sheet.setRepeatingRows(
                CellRangeAddress.valueOf((TableSheet.HEADER_ROW + 1) + ":" + (TableSheet.HEADER_ROW + 1)));
        sheet.setDisplayGridlines(false);
        parts.paper("&P / &N");
    }

    private void writeTop() {
        parts.spanning(0, 1, plan.title(), styles.title(), 24);
        int width = 0;
        int columns = 0;
        while (columns < plan.headings().size() && width < NOTE_WIDTH) {
            width += Layout.width(plan.headings().get(columns));
            columns++;
        }
        parts.spanning(1, columns, plan.note(), styles.note(), Layout.height(Layout.bodyLines(plan.note(), width)));
    }

    private void writeHeader() {
        XSSFRow header = parts.row(TableSheet.HEADER_ROW);
        int lines = plan.headings().stream().mapToInt(Layout::headerLines).max().orElse(1);
        header.setHeightInPoints(Layout.height(lines) + 4);
        for (int column = 0; column < plan.headings().size(); column++) {
            parts.header(header, column, plan.headings().get(column));
        }
    }

    private void writeRows() {
        for (int i = 0; i < plan.rows().size(); i++) {
            XSSFRow row = parts.row(TableSheet.HEADER_ROW + 1 + i);
            int lines = 1;
            for (int column = 0; column < plan.headings().size(); column++) {
                Heading heading = plan.headings().get(column);
                Cell cell = plan.rows().get(i).get(column);
                parts.value(row, column, cell, heading.format());
                if (cell.value() instanceof String text
                        && (heading.format() == Format.PROSE || heading.format() == Format.TEXT)) {
                    lines = Math.max(lines, Layout.bodyLines(text, Layout.width(heading)));
                }
            }
            row.setHeightInPoints(Layout.height(lines) + 1);
        }
    }

    private void makeTable() {
        AreaReference area = new AreaReference(
                new CellReference(TableSheet.HEADER_ROW, 0),
                new CellReference(
                        TableSheet.HEADER_ROW + plan.rows().size(),
                        plan.headings().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(plan.key());
        table.setDisplayName(plan.key());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private void emphasise(int column, Emphasis emphasis) {
        CellRangeAddress range = new CellRangeAddress(
                TableSheet.HEADER_ROW + 1, TableSheet.HEADER_ROW + plan.rows().size(), column, column);
        switch (emphasis) {
            case NONE -> {}
            case BAR -> Emphases.bars(sheet, range);
            case DIVERGING -> Emphases.colours(sheet, range);
        }
    }
}
