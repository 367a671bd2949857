package de.pressespiegel.text.name;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.Document;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places and agencies with which an article opens: {@code Bern/Genf (sda) -}, {@code Wien – }.
 *
 * @param places before the bracket or dash; empty when there is no dateline
 * @param agencies in the bracket; empty when there is none
 */
record Dateline(String places, String agencies) {
    private static final Set<SegmentKind> OPENERS =
            EnumSet.of(SegmentKind.DATELINE, SegmentKind.LEAD, SegmentKind.BODY);
    private static final int LONGEST = 60;
    private static final Pattern OPENING =
            Pattern.compile("(\\p{Lu}[\\p{L}’'. /,-]{1,40}?)\\s*(?:\\(([^()]{2,20})\\)|[-–—]\\s)");
    private static final Dateline NONE = new Dateline("", "");

    /** That of the first segment that has one; a headline has none. */
    static Dateline of(Document document) {
        for (Segment segment : document.segments()) {
            if (OPENERS.contains(segment.kind())) {
                Dateline found = of(document, segment);
                if (found != NONE || segment.kind() == SegmentKind.BODY) {
                    return found;
                }
            }
        }
        return NONE;
    }

    private static Dateline of(Document document, Segment segment) {
        int end = Math.min(segment.endChar(), segment.startChar() + LONGEST);
        Matcher opening = OPENING.matcher(document.text()).region(segment.startChar(), end);
        if (!opening.lookingAt()) {
            return NONE;
        }
        String agencies = opening.group(2);
        return new Dateline(opening.group(1), agencies == null ? "" : agencies);
    }
}
