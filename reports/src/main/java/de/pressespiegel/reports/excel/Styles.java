package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Format;
import de.pressespiegel.reports.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that a cell can have; made once a workbook. */
final class Styles {
    static final String FONT = "Arial";
    private static final short BODY_POINTS = 10;
    private static final byte[] INK = rgb(0x26, 0x2B, 0x33);
    private static final byte[] QUIET = rgb(0x5F, 0x67, 0x70);
    private static final byte[] HEADER = rgb(0x1F, 0x3B, 0x57);
    private static final byte[] LINK = rgb(0x00, 0x5A, 0x9C);
    private static final byte[] RULE = rgb(0xDF, 0xE3, 0xE8);

    private final XSSFWorkbook workbook;
    private final Map<Format, XSSFCellStyle> body = new EnumMap<>(Format.class);
    private final XSSFCellStyle title;
    private final XSSFCellStyle note;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle headerText;
    private final XSSFCellStyle headerNumber;
    private final XSSFCellStyle sentence;
    private final XSSFCellStyle term;
    private final XSSFCellStyle prose;

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(BODY_POINTS);
        for (Format format : Format.values()) {
            body.put(format, body(format, language));
        }
        this.title = plain(font(16, true, HEADER), false);
        this.note = plain(font(BODY_POINTS, false, QUIET), true);
        this.heading = plain(font(12, true, HEADER), false);
        this.headerText = header(HorizontalAlignment.LEFT);
        this.headerNumber = header(HorizontalAlignment.RIGHT);
        this.sentence = plain(font(11, false, INK), true);
        this.sentence.setVerticalAlignment(VerticalAlignment.CENTER);
        this.term = plain(font(BODY_POINTS, true, INK), true);
        this.prose = plain(font(BODY_POINTS, false, INK), true);
    }

    CellStyle body(Format format) {
        return Objects.requireNonNull(body.get(format));
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle header(Format format) {
        return switch (format) {
            case TEXT, PROSE, LINK, DATE -> headerText;
            case RANGE, COUNT, DECIMAL, FINE, PERCENT, SIGNED, CHANGE, POINTS -> headerNumber;
        };
    }

    CellStyle sentence() {
        return sentence;
    }

    CellStyle term() {
        return term;
    }

    CellStyle prose() {
        return prose;
    }

    private XSSFCellStyle body(Format format, Language language) {
        boolean link = format == Format.LINK;
        XSSFFont font = font(BODY_POINTS, false, link ? LINK : INK);
        if (link) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        XSSFCellStyle style = plain(font, format == Format.TEXT || format == Format.PROSE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(RULE));
        style.setDataFormat(workbook.createDataFormat().getFormat(NumberFormats.of(format, language)));
        style.setAlignment(
                switch (format) {
                    case TEXT, PROSE, LINK, DATE -> HorizontalAlignment.LEFT;
                    case RANGE, COUNT, DECIMAL, FINE, PERCENT, SIGNED, CHANGE, POINTS -> HorizontalAlignment.RIGHT;
                });
        // a number on the right edge would touch the text that starts at the next left edge
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font(BODY_POINTS, true, rgb(0xFF, 0xFF, 0xFF)), true);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(HEADER));
        style.setAlignment(alignment);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font, boolean wrapped) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
