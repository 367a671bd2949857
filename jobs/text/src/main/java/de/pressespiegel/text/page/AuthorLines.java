package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import de.pressespiegel.text.segment.Bylines;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines between headline and text that name author and time in one: „Von Tilda Brandwein 12.05.2025, 9:15 Uhr“. */
final class AuthorLines {
    private static final int LONGEST = 120;

    /** Paragraphs that may stand above the line: a lead in two parts, before its elements are known as one. */
    private static final int MOST_ABOVE = 2;

    private static final Pattern TIME = Pattern.compile("(?<![.\\d])\\d{1,2}[:.]\\d\\d(?![.\\d])(?:\\s*(?:Uhr|h)\\b)?");
    private static final Pattern AROUND = Pattern.compile("^[\\s|/,;•·–-]+|(?:[\\s|/,;•·–-]|\\b(?:am|um|vom)\\b)+$");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d{1,2}[.:])|(?<=\\d)(?=\\p{Lu}\\p{Ll})|(?<=\\d\\d)(?=\\p{Lu}\\p{Ll})");

    /** „Radio Hollerbrück, “ before the time of a broadcast, and the signs of its authors behind it. */
    private static final Pattern PROGRAMME =
            Pattern.compile("\\p{Lu}[\\p{L}\\d-]*(?: (?:\\p{Lu}|\\d)[\\p{L}\\d-]*){0,3}, ?");

    private static final Pattern SIGNS = Pattern.compile("(?:[;,/] ?[\\p{L}/;]{0,20})?");

    private AuthorLines() {}

    /** Marks the last line of a text when it tells where it was broadcast: „Radio Hollerbrück, 12.5.2025, 9:15 Uhr; tb“. */
    static void markBroadcast(List<PageBlock> blocks, SegmentKind[] kinds) {
        int last = kinds.length - 1;
        while (last >= 0 && kinds[last] != SegmentKind.BODY) {
            last--;
        }
        if (last > 0 && isBroadcast(blocks.get(last).text())) {
            kinds[last] = SegmentKind.DATELINE;
        }
    }

    /** Whether a line is a programme, a day and a time. */
    static boolean isBroadcast(String line) {
        List<FoundDate> dates = DateExpressions.find(line);
        if (line.length() > LONGEST || dates.size() != 1 || line.endsWith(".")) {
            return false;
        }
        String before = line.substring(0, dates.get(0).start());
        String behind = line.substring(dates.get(0).end());
        boolean timed = TIME.matcher(line.substring(dates.get(0).start())).find();
        return timed
                && PROGRAMME.matcher(before).matches()
                && SIGNS.matcher(TIME.matcher(behind).replaceFirst("").replaceFirst("^, *", ""))
                        .matches();
    }

    /** A short line whose parts only a page's style sets apart, with blanks between them: „Stand: 10:49 UhrLesedauer: 5 Minuten“. */
    static String parted(String line) {
        return line.length() <= LONGEST ? SEAM.matcher(line).replaceAll(" ") : line;
    }

    /** Marks those from a block on, before the text begins. */
    static void mark(List<PageBlock> blocks, SegmentKind[] kinds, int first) {
        int above = 0;
        for (int i = first; i < kinds.length && above <= MOST_ABOVE; i++) {
            if (kinds[i] != SegmentKind.BODY) {
                continue;
            }
            above += PageScores.isProse(blocks.get(i)) ? 1 : 0;
            String line = blocks.get(i).text();
            if (isAuthorAndDate(parted(line)) || (isBesideDate(kinds, i) && isName(line))) {
                kinds[i] = SegmentKind.BYLINE;
            }
        }
    }

    /** Whether a line has a date and names, and nothing else. */
    static boolean isAuthorAndDate(String line) {
        List<FoundDate> dates = DateExpressions.find(line);
        if (line.length() > LONGEST || dates.size() != 1) {
            return false;
        }
        String rest = line.substring(0, dates.get(0).start()) + "|"
                + line.substring(dates.get(0).end());
        String names = trim(TIME.matcher(rest).replaceAll(" ").replace("|", " "));
        return Bylines.isVonLine(names) || isName(names);
    }

    private static String trim(String words) {
        String before = words;
        String trimmed = AROUND.matcher(words.strip()).replaceAll("").strip();
        return trimmed.equals(before) ? trimmed : trim(trimmed);
    }

    private static boolean isName(String line) {
        return line.indexOf(' ') > 0 && line.length() <= LONGEST / 2 && Bylines.isNames(line);
    }

    private static boolean isBesideDate(SegmentKind[] kinds, int i) {
        return (i > 0 && kinds[i - 1] == SegmentKind.DATELINE)
                || (i + 1 < kinds.length && kinds[i + 1] == SegmentKind.DATELINE);
    }
}
