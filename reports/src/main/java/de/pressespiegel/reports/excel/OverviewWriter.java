package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Cell;
import de.pressespiegel.reports.sheet.Format;
import de.pressespiegel.reports.sheet.Heading;
import de.pressespiegel.reports.sheet.OverviewSheet;
import de.pressespiegel.reports.text.Texts;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the first sheet: sentences, key figures, pictures two by two, list of sheets. */
final class OverviewWriter {
    private static final int GAP_PIXELS = 14;
    private static final float GAP_POINTS = 7;
    private static final double HEIGHT_BY_WIDTH = 500.0 / 800;

    private final XSSFSheet sheet;
    private final SheetParts parts;
    private final Styles styles;
    private final Texts texts;
    private final OverviewSheet plan;
    private final List<Picture> pictures;
    private final int columns;
    private final int width;
    private int next;

    OverviewWriter(XSSFSheet sheet, Styles styles, Texts texts, OverviewSheet plan, List<Picture> pictures) {
        this.sheet = sheet;
        this.parts = new SheetParts(sheet, styles);
        this.styles = styles;
        this.texts = texts;
        this.plan = plan;
        this.pictures = pictures;
        this.columns = plan.headings().size();
        this.width = plan.headings().stream().mapToInt(Layout::width).sum();
    }

    void write() {
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(
                    column, Layout.units(Layout.width(plan.headings().get(column))));
        }
        line(plan.title(), styles.title(), 26);
        line(plan.subtitle(), styles.note(), 18);
        for (String finding : plan.findings()) {
            // sentences are set larger than body text
            line(finding, styles.sentence(), Layout.height(Layout.lines(finding, width + width / 20)) + 5);
        }
        gap();
        line(plan.figuresTitle(), styles.heading(), 20);
        writeFigures();
        gap();
        writePictures();
        // a list of links is of no use on paper
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, next - 1));
        next++;
        line(plan.contentsTitle(), styles.heading(), 20);
        writeContents();
        sheet.setDisplayGridlines(false);
        parts.paper("&P / &N");
    }

    private void line(String text, CellStyle style, float height) {
        parts.spanning(next, columns, text, style, height);
        next++;
    }

    private void gap() {
        parts.row(next).setHeightInPoints(GAP_POINTS);
        next++;
    }

    private void writeFigures() {
        XSSFRow header = parts.row(next);
        header.setHeightInPoints(Layout.height(1) + 4);
        for (int column = 0; column < columns; column++) {
            parts.header(header, column, plan.headings().get(column));
        }
        next++;
        if (plan.rows().isEmpty()) {
            line(texts.get("no_data"), styles.note(), Layout.height(1));
        }
        for (List<Cell> cells : plan.rows()) {
            XSSFRow row = parts.row(next);
            row.setHeightInPoints(Layout.height(1));
            for (int column = 0; column < columns; column++) {
                Heading heading = plan.headings().get(column);
                parts.value(row, column, cells.get(column), heading.format());
            }
            next++;
        }
    }

    /** Two pictures side by side stand in one tall row, so that no row height can distort them. */
    private void writePictures() {
        int total = 0;
        for (int column = 0; column < columns; column++) {
            total += Math.round(sheet.getColumnWidthInPixels(column));
        }
        int wide = (total - GAP_PIXELS) / 2;
        int high = (int) Math.round(wide * HEIGHT_BY_WIDTH);
        for (int i = 0; i < pictures.size(); i++) {
            if (i % 2 == 0) {
                parts.row(next).setHeightInPoints((float) Units.pixelToPoints(high + GAP_PIXELS));
            }
            int left = i % 2 == 0 ? 0 : wide + GAP_PIXELS;
            place(pictures.get(i), left, wide, high);
            if (i % 2 == 1 || i == pictures.size() - 1) {
                next++;
            }
        }
    }

    private void place(Picture picture, int left, int wide, int high) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        int[] from = position(left);
        int[] to = position(left + wide);
        anchor.setCol1(from[0]);
        anchor.setDx1(Units.pixelToEMU(from[1]));
        anchor.setCol2(to[0]);
        anchor.setDx2(Units.pixelToEMU(to[1]));
        anchor.setRow1(next);
        anchor.setDy1(0);
        anchor.setRow2(next);
        anchor.setDy2(Units.pixelToEMU(high));
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int number = sheet.getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(anchor, number);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
    }

    /** Column and pixels into it of a place from the left; the right edge stays in the last column. */
    private int[] position(int pixels) {
        int column = 0;
        int rest = pixels;
        while (column < columns - 1 && rest >= Math.round(sheet.getColumnWidthInPixels(column))) {
            rest -= Math.round(sheet.getColumnWidthInPixels(column));
            column++;
        }
        return new int[] {column, rest};
    }

    private void writeContents() {
        for (OverviewSheet.Content content : plan.contents()) {
            XSSFRow row = parts.row(next);
            parts.value(row, 0, new Cell(content.sheet(), Format.LINK, new Cell.Link(content.sheet(), 0)), Format.LINK);
            parts.value(row, 1, Cell.of(content.about()), Format.TEXT);
            sheet.addMergedRegion(new CellRangeAddress(next, next, 1, columns - 1));
            row.setHeightInPoints(Layout.height(1) + 2);
            next++;
        }
    }
}
