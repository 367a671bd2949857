package de.pressespiegel.text.metadata;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.DateMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads title, authors and date off the segments of a text. */
public final class TextMetadata {
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:Ein|Eine|Das)\\s+)?(?:Von|VON|By|Text|Interview|Autor(?:in|en)?|Kommentar|Analyse|Gastbeitrag|Kolumne|"
                    + "Protokoll|Aufgezeichnet|Porträt|Reportage)\\s*:?\\s*(?:von\\s+)?(?=\\p{Lu})");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|/|&|\\||\\bund\\b|\\band\\b|\\bsowie\\b)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:\\p{Lu}[\\p{L}’'.-]*|von|van|der|de|den|zu|di|da|del|al|bin|la|le))+");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "©\\s*(?:by\\s+)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?\\s*)?(?:by\\s+)?(\\p{Lu}[\\p{L}\\d&’'-]+(?:[ .](?:[\\p{Lu}\\d][\\p{L}\\d&’'-]*|der|die|das|am|für|und|im|de|net)){0,4})");
    private static final Pattern AGENCY_TIME = Pattern.compile(
            "(?:[a-z]{2,5}\\s+)?(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)\\s+(\\p{Lu}\\p{Ll}{2,3})\\s+(\\d\\d)");
    private static final Pattern PLACE_TAIL = Pattern.compile("\\s+(?:aus|in)\\s+\\p{Lu}.*$");

    private TextMetadata() {}

    /** What the segments tell; dates only from author and date lines above the text or the sign below it. */
    public static Metadata of(String text, List<Segment> segments) {
        String title = null;
        Set<String> authors = new LinkedHashSet<>();
        PublicationDate date = PublicationDate.NONE;
        String outlet = null;
        int body = 0;
        for (Segment segment : segments) {
            String part = text.substring(segment.startChar(), segment.endChar());
            switch (segment.kind()) {
                case HEADLINE -> title = title == null || isKicker(title, part) ? oneLine(part) : title;
                case BYLINE -> {
                    authors.addAll(names(part));
                    date = date.found() ? date : dateOf(part, date);
                }
                case DATELINE -> date = date.found() || body > 2 ? date : dateOf(part, date);
                case BODY -> body++;
                case BOILERPLATE -> {
                    outlet = outlet == null ? outlet(part) : outlet;
                    date = date.found() ? date : agencyTime(part);
                }
                case LEAD, SUBHEAD, LIST, CAPTION -> {
                    // say nothing of author, outlet and date
                }
            }
        }
        return date.metadata(DateMethod.TEXT)
                .orElse(new Metadata(null, outlet, title, List.copyOf(authors), null, null, DateMethod.NONE, null));
    }

    /** The owner in a line such as "© 2026 Neue Zeitung | Impressum". */
    private static @Nullable String outlet(String line) {
        Matcher matcher = COPYRIGHT.matcher(line);
        return line.length() <= 250 && matcher.find() ? matcher.group(1) : null;
    }

    /** The sign below agency copy, "031255 Mrz 26": day, hour, minute, month, year. */
    private static PublicationDate agencyTime(String line) {
        Matcher matcher = AGENCY_TIME.matcher(line);
        if (!matcher.matches()) {
            return PublicationDate.NONE;
        }
        String value = matcher.group(1) + ". " + matcher.group(4) + " 20" + matcher.group(5) + " " + matcher.group(2)
                + ":" + matcher.group(3);
        PublicationDate date = PublicationDate.of(value);
        return date.found() ? date : PublicationDate.NONE;
    }

    /** A short line above another headline. */
    private static boolean isKicker(String title, String next) {
        return title.length() < 40 && next.length() > title.length();
    }

    private static PublicationDate dateOf(String part, PublicationDate before) {
        List<FoundDate> dates = DateExpressions.find(part);
        if (dates.isEmpty()) {
            return before;
        }
        PublicationDate found = PublicationDate.of(dates.get(0), part);
        return found.found() || before.note() == null ? found : before;
    }

    /** The persons of an author line; places and signs are left out. */
    public static List<String> names(String byline) {
        String line = INTRODUCTION.matcher(byline.strip()).replaceFirst("");
        line = line.startsWith("(") ? line.replaceAll("[()]", "") : line;
        List<String> names = new ArrayList<>();
        for (String part : parts(line)) {
            String name = PLACE_TAIL.matcher(part).replaceFirst("");
            if (NAME.matcher(name).matches() && DateExpressions.find(name).isEmpty() && name.length() <= 60) {
                names.add(name);
            }
        }
        return names;
    }

    /** What stands between commas, "und" and the like. */
    static List<String> parts(String line) {
        return Stream.of(SEPARATOR.split(line)).map(String::strip).toList();
    }

    private static String oneLine(String part) {
        return part.replace('\n', ' ');
    }
}
