package de.pressespiegel.reports.excel;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars and colours that follow the values, also when a reader sorts or changes them. */
final class Emphases {
    private static final XSSFColor BAR = colour(0xA9, 0xCB, 0xE3);
    private static final XSSFColor CRITICAL = colour(0xE8, 0x9B, 0x5C);
    private static final XSSFColor NEITHER = colour(0xFF, 0xFF, 0xFF);
    private static final XSSFColor SUPPORTIVE = colour(0x6F, 0xAD, 0xD6);

    private Emphases() {}

    /** Bars from zero to the largest value. */
    static void bars(XSSFSheet sheet, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(BAR);
        DataBarFormatting bar = rule.getDataBarFormatting();
        // without these the smallest value still fills a tenth of its cell
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(RangeType.MAX);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Orange at -1, white at 0, blue at 1. */
    static void colours(XSSFSheet sheet, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(3);
        ConditionalFormattingThreshold[] thresholds = scale.getThresholds();
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue(i - 1.0);
        }
        scale.setThresholds(thresholds);
        scale.setColors(new XSSFColor[] {CRITICAL, NEITHER, SUPPORTIVE});
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}
