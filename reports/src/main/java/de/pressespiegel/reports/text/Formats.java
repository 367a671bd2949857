package de.pressespiegel.reports.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as a reader of the language writes them: {@code 1.234}, {@code 12,5 %}, {@code 04.03.2026}. */
public final class Formats {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private final Language language;

    /** Formats of a language. */
    public Formats(Language language) {
        this.language = language;
    }

    /** A whole number with thousands marked. */
    public String count(double value) {
        return number("#,##0", value);
    }

    /** A whole number with thousands marked. */
    public String count(long value) {
        return count((double) value);
    }

    /** A number with up to two decimals. */
    public String decimal(double value) {
        return number("#,##0.0#", value);
    }

    /** A share of 1 as a percentage with one decimal. */
    public String percent(double share) {
        return number("#,##0.0", share * 100) + (language == Language.DE ? NO_BREAK_SPACE + "%" : "%");
    }

    /** A share of 1 as a whole percentage. */
    public String wholePercent(double share) {
        return number("#,##0", share * 100) + (language == Language.DE ? NO_BREAK_SPACE + "%" : "%");
    }

    /** A range of shares: {@code 38–61 %}. */
    public String percentRange(double low, double high) {
        return number("#,##0", low * 100) + "\u2013" + wholePercent(high);
    }

    /** A range of numbers with signs: {@code −0,8 bis +0,1}. */
    public String signedRange(@Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) {
            return "";
        }
        return signed(low) + (language == Language.DE ? " bis " : " to ") + signed(high);
    }

    /** A number with its sign and one decimal; nothing rounded to zero has a sign. */
    public String signed(double value) {
        String text = number("+0.0;-0.0", value);
        return text.substring(1).equals(number("0.0", 0)) ? text.substring(1) : text;
    }

    /** A day; empty for none. */
    public String date(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String pattern = language == Language.DE ? "dd.MM.yyyy" : "d MMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    /** A day without its year, for axes. */
    public String shortDate(LocalDate day) {
        String pattern = language == Language.DE ? "dd.MM." : "d MMM";
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private String number(String pattern, double value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        String text = format.format(value);
        return text.replace("-", String.valueOf(MINUS));
    }
}
