package de.pressespiegel.reports.data;

import java.util.regex.Pattern;

/** Days among the periods of the aggregates. */
final class Days {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** Whether a period is a single day such as {@code 2026-03-04}. */
    static boolean isDay(String period) {
        return DAY.matcher(period).matches();
    }
}
