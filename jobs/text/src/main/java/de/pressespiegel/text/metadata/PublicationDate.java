package de.pressespiegel.text.metadata;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A publication date read from a value such as a JSON field, a meta element or an address.
 *
 * @param at the moment; null when only the day is known
 * @param on the day in Berlin; null when there is no date
 * @param note why a value was refused; null when none was
 */
record PublicationDate(
        @Nullable Instant at,
        @Nullable LocalDate on,
        @Nullable String note) {
    /** German dates carry no zone; they mean the time in Berlin. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final PublicationDate NONE = new PublicationDate(null, null, null);

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])"
            + "(?:T?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?(Z|[+-]\\d\\d:?\\d\\d)?)?(?:\\.0+)?");

    /** "08/11/2024": the eighth of November in Europe, August 11 in America. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?<![\\d/])(?!(\\d\\d?)/0?\\1/)(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/\\d{4}");

    private static final Pattern IN_URL =
            Pattern.compile("[/_-](19\\d\\d|20\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

    boolean found() {
        return on != null;
    }

    /** Any form: ISO 8601, RFC 1123, German or English, epoch seconds or milliseconds, a spreadsheet's day number. */
    static PublicationDate of(String value) {
        String stripped = value.strip();
        String read = compact(stripped);
        Instant counted = CountedTime.of(read, ZONE);
        if (counted != null) {
            return checked(new PublicationDate(counted, counted.atZone(ZONE).toLocalDate(), null), value);
        }
        LocalDate serial = CountedTime.day(read);
        if (serial != null) {
            return new PublicationDate(null, serial, null);
        }
        if (AMBIGUOUS.matcher(read).find()) {
            return new PublicationDate(
                    null, null, "'" + shorten(value) + "' may be day and month or month and day; write YYYY-MM-DD");
        }
        List<FoundDate> dates = DateExpressions.find(read);
        if (dates.isEmpty()) {
            return stripped.isEmpty() ? NONE : new PublicationDate(null, null, "'" + shorten(value) + "' is no date");
        }
        return of(dates.get(0), value);
    }

    /** Digits without separators, "20241108", "202411081222" or "20241108T122200Z", as an ISO 8601 date. */
    private static String compact(String value) {
        Matcher compact = COMPACT.matcher(value);
        if (!compact.matches()) {
            return value;
        }
        String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        return compact.group(4) == null
                ? day
                : day + "T" + compact.group(4) + ":" + compact.group(5)
                        + (compact.group(6) == null ? "" : ":" + compact.group(6))
                        + (compact.group(7) == null ? "" : compact.group(7));
    }

    static PublicationDate of(FoundDate date, String value) {
        if (date.day() == null) {
            return new PublicationDate(null, null, "'" + shorten(value) + "' names an impossible day");
        }
        Instant at = date.instant(ZONE);
        LocalDate on = at == null ? date.day() : at.atZone(ZONE).toLocalDate();
        return checked(new PublicationDate(at, on, null), value);
    }

    private static PublicationDate checked(PublicationDate date, String value) {
        return date.on != null && date.on.getYear() < DateExpressions.FIRST_YEAR
                ? new PublicationDate(null, null, "'" + shorten(value) + "' is before " + DateExpressions.FIRST_YEAR)
                : date;
    }

    /** The day in an address such as {@code /2024/11/08/titel.html}. */
    static PublicationDate ofUrl(String url) {
        Matcher matcher = IN_URL.matcher(url);
        while (matcher.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                if (day.getYear() >= DateExpressions.FIRST_YEAR) {
                    return new PublicationDate(null, day, null);
                }
            } catch (DateTimeException e) {
                // the 31st of a short month: part of an article number
            }
        }
        return NONE;
    }

    private static String shorten(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    Metadata metadata(DateMethod method) {
        return new Metadata(
                null, null, null, List.of(), at, on, on == null ? DateMethod.NONE : method, on == null ? note : null);
    }
}
