package de.pressespiegel.text.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * German, English and technical date expressions: "08.11.2024 - 12:22 Uhr", "8. November 2024", "8. Jän. 24", "8-Nov-2024",
 * "November 8, 2024", ISO 8601, RFC 1123. Times are read to the second. An expression with an impossible day, or a year before the web's first news pages, is found with a null
 * day, so that callers can say so.
 */
public final class DateExpressions {
    /** No news page is older; an earlier year is a typing or conversion error (epoch zero, year 1). */
    public static final int FIRST_YEAR = 1990;

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[] months = {
            "januar jänner jaenner january jan jän jaen",
            "februar feber february feb",
            "märz march mär mrz mar maerz",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec"
        };
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
    }

    private static final String MONTH = "(?<month>" + String.join("|", sortedByLength()) + ")";
    private static final String CLOCK =
            "(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d+)?)?";
    private static final String TIME = CLOCK + "(?:\\s*(?<half>[ap]\\.?m\\.?)\\b)?(?:\\s*Uhr\\b)?";

    /** "+0100", "+01:00", "+01"; but "12:00-14:00 Uhr" is a span of hours. */
    private static final String OFFSET = "[+-](?:0\\d|1[0-4])(?::?(?:00|15|30|45))?(?!:?\\d|\\s*Uhr)";

    private static final String ZONE_NAME = "(?<zone>Z|GMT|UTC|MEZ|MESZ|CET|CEST|E[SD]T|" + OFFSET + ")(?![\\p{L}\\d])";
    private static final String ZONE = "(?:\\s*" + ZONE_NAME + ")?";
    private static final String THEN_TIME =
            "(?:(?:\\s*[,|/–—-]\\s*|\\s+|\\s*,?\\s*(?:um|at|ab)\\s+)" + TIME + ZONE + ")?";

    /** Two figures are a year only at the end or before a time: "8. Nov. 24 Menschen" has none. */
    private static final String YEAR =
            "(?<year>\\d{4}|['’]?\\d{2}(?=\\s*(?:$|[,;|)–—]|(?:um\\s+)?\\d{1,2}[:.]\\d\\d)))(?!\\d)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> PATTERNS = List.of(
            // 2024-11-08T12:22:00+01:00, 2024/11/8
            Pattern.compile(
                    "(?<![\\d./])(?<year>\\d{4})([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})(?:(?:T|,?\\s+)" + TIME
                            + ZONE + ")?(?!\\d|\\.\\d)",
                    FLAGS),
            // 08.11.2024, 8. 11. 24
            Pattern.compile(
                    "(?<![\\d.,])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})(?!\\d|\\.\\d)"
                            + THEN_TIME,
                    FLAGS),
            // 08/11/2024 and 08-11-2024
            Pattern.compile(
                    "(?<![\\d/-])(?<day>\\d{1,2})([-/])(?<number>0?[1-9]|1[0-2])\\2(?<year>\\d{4})(?![\\d/-])"
                            + THEN_TIME,
                    FLAGS),
            // 11/13/2024
            Pattern.compile(
                    "(?<![\\d/])(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?![\\d/])" + THEN_TIME,
                    FLAGS),
            // 8. Nov. 2024, 8-Nov-24, 08 November 2024
            Pattern.compile(
                    "(?<![\\d.,])(?<day>\\d{1,2})(?:\\.?\\s*|-)" + MONTH + "\\b(?:\\.?,?\\s*|-)" + YEAR + THEN_TIME,
                    FLAGS),
            // Fri Nov 08 12:22:00 CET 2024
            Pattern.compile(
                    "\\b" + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + CLOCK + "(?<half>)(?:\\s*" + ZONE_NAME
                            + ")?\\s+(?<year>\\d{4})(?!\\d)",
                    FLAGS),
            // November 8, 2024
            Pattern.compile(
                    "\\b" + MONTH + "\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)"
                            + THEN_TIME,
                    FLAGS));

    /** No-break, narrow and typographic blanks, of which each stands for one. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\s?" + MONTH + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");

    private DateExpressions() {}

    private static List<String> sortedByLength() {
        return MONTHS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList();
    }

    /** All date expressions, in text order, not overlapping. */
    public static List<FoundDate> find(String text) {
        if (!hasDigit(text)) {
            return List.of();
        }
        String plain = BLANKS.matcher(text).replaceAll(" ");
        List<FoundDate> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                FoundDate date = date(matcher);
                if (found.stream().noneMatch(f -> f.start() < date.end() && date.start() < f.end())) {
                    found.add(date);
                }
            }
        }
        found.sort(Comparator.comparingInt(FoundDate::start));
        return found;
    }

    /** Whether a line starts with a day, "12. März", with a year or without. */
    public static boolean startsWithDay(String line) {
        return !line.isEmpty()
                && Character.isDigit(line.charAt(0))
                && DAY.matcher(line).lookingAt();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static FoundDate date(Matcher matcher) {
        boolean named = matcher.pattern().pattern().contains("(?<month>");
        int month = named
                ? MONTHS.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0)
                : Integer.parseInt(matcher.group("number"));
        String digits = matcher.group("year").replaceFirst("^['’]", "");
        int year = digits.length() == 2 ? fullYear(Integer.parseInt(digits)) : Integer.parseInt(digits);
        LocalDate day = day(year, month, Integer.parseInt(matcher.group("day")));
        String hour = matcher.group("hour");
        LocalTime time = hour == null ? null : time(matcher);
        return new FoundDate(matcher.start(), matcher.end(), day, time, offset(matcher.group("zone")));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > 2200) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "24" and "98": no news page is older than the web. */
    private static int fullYear(int twoDigits) {
        return twoDigits >= FIRST_YEAR % 100 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private static LocalTime time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("hour")) % 24;
        String half = matcher.group("half");
        if (half != null && !half.isEmpty()) {
            boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String second = matcher.group("second");
        return LocalTime.of(
                hour, Integer.parseInt(matcher.group("minute")), second == null ? 0 : Integer.parseInt(second));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        return switch (zone.toUpperCase(Locale.ROOT)) {
            case "Z", "GMT", "UTC" -> ZoneOffset.UTC;
            case "MEZ", "CET" -> ZoneOffset.ofHours(1);
            case "MESZ", "CEST" -> ZoneOffset.ofHours(2);
            case "EST" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            default -> offsetOf(zone);
        };
    }

    private static @Nullable ZoneOffset offsetOf(String zone) {
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
