package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Format;
import de.pressespiegel.reports.text.Language;

/**
 * The number formats of the workbook. A German workbook carries the German locale in its formats, so that it reads 12,5 %
 * on any machine.
 */
final class NumberFormats {
    /** The minus sign, not a hyphen. */
    private static final String MINUS = "\"\u2212\"";

    private static final String GERMAN = "[$-407]";

    private NumberFormats() {}

    static String of(Format format, Language language) {
        String locale = language == Language.DE ? GERMAN : "";
        return switch (format) {
            case TEXT, PROSE, RANGE, LINK -> "General";
            case COUNT -> locale + "#,##0";
            case DECIMAL -> locale + "#,##0.00";
            case FINE -> locale + "0.0000";
            case PERCENT -> locale + percent("0.0", language);
            case SIGNED -> signed(locale, "0.00", "");
            case CHANGE -> signed(locale, percent("0.0", language), "");
            case POINTS -> signed(locale, "0.0", language == Language.DE ? "\" Pkt.\"" : "\" pts\"");
            case DATE -> language == Language.DE ? "dd.mm.yyyy" : "d mmm yyyy";
        };
    }

    private static String percent(String digits, Language language) {
        return digits + (language == Language.DE ? " %" : "%");
    }

    private static String signed(String locale, String number, String unit) {
        return locale + "+" + number + unit + ";" + locale + MINUS + number + unit + ";" + locale + number + unit;
    }
}
