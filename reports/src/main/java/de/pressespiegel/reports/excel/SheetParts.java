package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Cell;
import de.pressespiegel.reports.sheet.Format;
import de.pressespiegel.reports.sheet.Heading;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What all sheets do with cells, links, comments and paper. */
final class SheetParts {
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_CHARACTERS_A_ROW = 34;
    private static final String AUTHOR = "Pressespiegel";

    private final XSSFSheet sheet;
    private final Styles styles;

    SheetParts(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Text over several columns. */
    void spanning(int row, int columns, String text, CellStyle style, float height) {
        XSSFRow line = row(row);
        line.setHeightInPoints(height);
        XSSFCell cell = line.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    /** A header with what it means as a comment. */
    void header(XSSFRow row, int column, Heading heading) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(heading.text());
        cell.setCellStyle(styles.header(heading.format()));
        if (!heading.help().isEmpty()) {
            ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
            anchor.setCol1(column + 1);
            anchor.setCol2(column + 1 + COMMENT_COLUMNS);
            anchor.setRow1(row.getRowNum() + 1);
            anchor.setRow2(row.getRowNum() + 3 + Layout.lines(heading.help(), COMMENT_CHARACTERS_A_ROW));
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(new XSSFRichTextString(heading.help()));
            comment.setAuthor(AUTHOR);
            cell.setCellComment(comment);
        }
    }

    /** A value in its format, with its link. */
    void value(XSSFRow row, int column, Cell cell, Format columnFormat) {
        XSSFCell target = row.createCell(column);
        target.setCellStyle(styles.body(cell.format() == null ? columnFormat : cell.format()));
        Object value = cell.value();
        if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                target.setCellValue(number.doubleValue());
            }
        } else if (value instanceof LocalDate day) {
            target.setCellValue(day);
        } else if (value != null) {
            target.setCellValue(value.toString());
        }
        link(target, cell.link());
    }

    private void link(XSSFCell cell, Cell.@Nullable Link link) {
        if (link != null) {
            Hyperlink hyperlink = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress("'" + link.sheet() + "'!A" + (link.row() + 1));
            cell.setHyperlink(hyperlink);
        }
    }

    /** Landscape, as wide as a page, numbered. */
    void paper(String page) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        Footer footer = sheet.getFooter();
        footer.setLeft("&A");
        footer.setRight(page);
    }

    /** The row, made when it is not there. */
    XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
