package de.pressespiegel.text.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text.
 *
 * @param start first character of the expression
 * @param end behind its last character
 * @param day the day; null when the expression names an impossible one
 * @param time time of day; null when none is given
 * @param offset offset from UTC; null when none is given
 */
public record FoundDate(
        int start,
        int end,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {

    /**
     * The moment, when day and time are known.
     *
     * @param zone zone of dates without an offset
     */
    public @Nullable Instant instant(ZoneId zone) {
        if (day == null || time == null) {
            return null;
        }
        return offset != null
                ? day.atTime(time).toInstant(offset)
                : day.atTime(time).atZone(zone).toInstant();
    }
}
