package de.pressespiegel.text.metadata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times that are counted from a fixed day: seconds, or milli-, micro- or nanoseconds, since 1970, and the days of
 * spreadsheets. Tables write them with decimals and powers of ten as well ("1.73106492E9").
 */
final class CountedTime {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(?:[.,]\\d{1,12})?(?:[eE][+]?\\d{1,2})?");

    /** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Days of 1990 to 2069; other numbers of five figures are no dates. */
    private static final BigDecimal FIRST_DAY = new BigDecimal(32874);

    private static final BigDecimal LAST_DAY = new BigDecimal(62093);
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);
    private static final BigDecimal FEWEST_SECONDS = new BigDecimal(100_000_000);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MOST_SECONDS = new BigDecimal(10_000_000_000L);

    private CountedTime() {}

    /**
     * The moment, in whole seconds; null when the value is no counted time, or a whole day.
     *
     * @param zone of spreadsheets, which know none
     */
    static @Nullable Instant of(String value, ZoneId zone) {
        BigDecimal number = number(value);
        if (number == null) {
            return null;
        }
        if (isDay(number)) {
            BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
            BigDecimal rest = number.subtract(days);
            // a time of day is a fraction with rounding errors
            long seconds = rest.multiply(SECONDS_A_DAY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            return rest.signum() == 0
                    ? null
                    : DAY_ZERO.plusDays(days.longValue())
                            .atStartOfDay()
                            .plusSeconds(seconds)
                            .atZone(zone)
                            .toInstant();
        }
        BigDecimal seconds = number;
        for (int i = 0; i < 3 && seconds.compareTo(MOST_SECONDS) >= 0; i++) {
            seconds = seconds.divide(THOUSAND);
        }
        boolean plausible = seconds.compareTo(FEWEST_SECONDS) >= 0 && seconds.compareTo(MOST_SECONDS) < 0;
        return plausible ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    /** The day of a spreadsheet's whole number; null when it is none. */
    static @Nullable LocalDate day(String value) {
        BigDecimal number = number(value);
        return number != null && isDay(number) ? DAY_ZERO.plusDays(number.longValue()) : null;
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) < 0;
    }

    private static @Nullable BigDecimal number(String value) {
        return NUMBER.matcher(value).matches() ? new BigDecimal(value.replace(',', '.')) : null;
    }
}
