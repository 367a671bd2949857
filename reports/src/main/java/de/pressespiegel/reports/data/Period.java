package de.pressespiegel.reports.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A stretch of time that the aggregates count, back from the day of the run. */
public enum Period {
    DAY("1d", 1),
    WEEK("7d", 7),
    MONTH("30d", 30),
    ALL("all", 0);

    private final String code;
    private final int days;

    Period(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** As the tables name it. */
    public String code() {
        return code;
    }

    /** Length in days; 0 for the whole corpus. */
    public int days() {
        return days;
    }

    /** The periods that have one before them. */
    static List<Period> limited() {
        return Arrays.stream(values()).filter(period -> period.days > 0).toList();
    }

    /** Whether a day lies in the period of this length that ends where this one begins. */
    boolean precedes(LocalDate day, LocalDate asOf) {
        return day.isAfter(asOf.minusDays(2L * days)) && !day.isAfter(asOf.minusDays(days));
    }

    /** Whether a day lies in the period. */
    boolean contains(LocalDate day, LocalDate asOf) {
        return this == ALL || (day.isAfter(asOf.minusDays(days)) && !day.isAfter(asOf));
    }
}
