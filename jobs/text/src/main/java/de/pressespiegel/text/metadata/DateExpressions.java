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
 * German, English and technical date expressions: "08.11.2024 - 12:22 Uhr", "8. November 2024", "November 8, 2024", ISO
 * 8601, RFC 1123. An expression with an impossible day, or a year before the web's first news pages, is found with a null
 * day, so that callers can say so.
 */
public final class DateExpressions {
    /** No news page is older; an earlier year is a typing or conversion error (epoch zero, year 1). */
    public static final int FIRST_YEAR = 1990;

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[] months = {
            "januar jänner january jan",
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
    private static final String TIME = "(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?"
            + "(?:\\s*(?<half>[ap]\\.?m\\.?)\\b)?(?:\\s*Uhr\\b)?";
    private static final String ZONE =
            "(?:\\s*(?<zone>Z|GMT|UTC|MEZ|MESZ|CET|CEST|E[SD]T|[+-]\\d\\d:?\\d\\d)(?![\\p{L}\\d]))?";
    private static final String THEN_TIME =
            "(?:(?:\\s*[,|/–—-]\\s*|\\s+|\\s*,?\\s*(?:um|at|ab)\\s+)" + TIME + ZONE + ")?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?<![\\d./])(?<year>\\d{4})([-/])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})(?:(?:T|\\s+)" + TIME + ZONE
                            + ")?(?![\\d])",
                    FLAGS),
            Pattern.compile(
                    "(?<![\\d.,])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})(?![\\d.])"
                            + THEN_TIME,
                    FLAGS),
            Pattern.compile(
                    "(?<![\\d/-])(?<day>\\d{1,2})([-/])(?<number>0?[1-9]|1[0-2])\\2(?<year>\\d{4})(?![\\d/-])"
                            + THEN_TIME,
                    FLAGS),
            Pattern.compile(
                    "(?<![\\d/])(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?![\\d/])" + THEN_TIME,
                    FLAGS),
            Pattern.compile(
                    "(?<![\\d.,])(?<day>\\d{1,2})\\.?\\s*" + MONTH + "\\b\\.?,?\\s*(?<year>\\d{4})(?!\\d)" + THEN_TIME,
                    FLAGS),
            Pattern.compile(
                    "\\b" + MONTH + "\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s*(?<year>\\d{4})(?!\\d)"
                            + THEN_TIME,
                    FLAGS));

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
        List<FoundDate> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
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

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static FoundDate date(Matcher matcher) {
        boolean named = matcher.pattern().pattern().contains("(?<month>");
        int month = named
                ? MONTHS.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0)
                : Integer.parseInt(matcher.group("number"));
        int year = Integer.parseInt(matcher.group("year"));
        year = matcher.group("year").length() == 2 ? 2000 + year : year;
        LocalDate day = day(year, month, Integer.parseInt(matcher.group("day")));
        String hour = matcher.group("hour");
        LocalTime time = hour == null ? null : time(hour, matcher.group("minute"), matcher.group("half"));
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

    private static LocalTime time(String hour, String minute, @Nullable String half) {
        int h = Integer.parseInt(hour) % 24;
        if (half != null) {
            boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
            h = h % 12 + (afternoon ? 12 : 0);
        }
        return LocalTime.of(h, Integer.parseInt(minute));
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
