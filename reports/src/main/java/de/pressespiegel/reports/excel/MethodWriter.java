package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.MethodSheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet of explanations: term at the left, explanation at the right. */
final class MethodWriter {
    private static final int TERM_WIDTH = 30;
    private static final int TEXT_WIDTH = 120;

    private final XSSFSheet sheet;
    private final SheetParts parts;
    private final Styles styles;
    private final MethodSheet plan;

    MethodWriter(XSSFSheet sheet, Styles styles, MethodSheet plan) {
        this.sheet = sheet;
        this.parts = new SheetParts(sheet, styles);
        this.styles = styles;
        this.plan = plan;
    }

    void write() {
        sheet.setColumnWidth(0, Layout.units(TERM_WIDTH));
        sheet.setColumnWidth(1, Layout.units(TEXT_WIDTH));
        parts.spanning(0, 1, plan.title(), styles.title(), 24);
        int next = 2;
        for (MethodSheet.Section section : plan.sections()) {
            parts.spanning(next, 1, section.heading(), styles.heading(), 20);
            next++;
            for (MethodSheet.Entry entry : section.entries()) {
                XSSFRow row = parts.row(next);
                XSSFCell term = row.createCell(0);
                term.setCellValue(entry.term());
                term.setCellStyle(styles.term());
                XSSFCell text = row.createCell(1);
                text.setCellValue(entry.text());
                text.setCellStyle(styles.prose());
                row.setHeightInPoints(Layout.height(Math.max(
                        Layout.lines(entry.term(), TERM_WIDTH - 2), Layout.bodyLines(entry.text(), TEXT_WIDTH))));
                next++;
            }
            next++;
        }
        sheet.createFreezePane(0, 1);
        sheet.setDisplayGridlines(false);
        parts.paper("&P / &N");
    }
}
