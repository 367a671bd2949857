package de.pressespiegel.reports.text;

import java.util.Locale;

/** Language of a report: its words, and how it writes numbers and dates. */
public enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Locale that numbers are written in. */
    public Locale locale() {
        return locale;
    }

    /**
     * The language of a code such as {@code de}.
     *
     * @throws IllegalArgumentException for any other; the message names it and the choices
     */
    public static Language of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "de" -> DE;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("no reports in language '" + code + "'; choose de or en");
        };
    }
}
