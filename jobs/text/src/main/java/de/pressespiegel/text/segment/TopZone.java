package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.DateExpressions;
import de.pressespiegel.text.metadata.FoundDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above the running text: trail, masthead, kicker, headline, its repeat, lead, author, date. */
final class TopZone {
    private static final int MAX_LEADS = 3;
    private static final int MAX_GLUED = 600;

    /** Editors write it to the measure of their pages; a first paragraph of the text itself is rarely so short. */
    private static final int LONGEST_VORSPANN = 200;

    /** "21:41 Uhr" alone opens an entry of a live ticker. */
    private static final int LONGEST_TIME = 12;

    private TopZone() {}

    static void mark(Sketch sketch, int first, LineEvidence evidence) {
        markNumberedTrail(sketch, first);
        int headline = Headlines.mark(sketch, first, evidence);
        markBelowHeadline(sketch, headline, first);
        for (int i = Math.max(headline, 0); i <= first && i < sketch.size(); i++) {
            splitGlued(sketch, i, evidence);
        }
        if (first < sketch.size()) {
            splitVon(sketch, first);
            int limit = Math.min(sketch.size(), first + 2);
            for (int i = first; i < limit; i++) {
                int length = evidence.places().length(sketch.get(i).text());
                if (length > 0 && sketch.get(i).closed() && (sketch.isOpen(i) || sketch.kind(i) == SegmentKind.LEAD)) {
                    sketch.cut(i, 0, length, SegmentKind.DATELINE);
                    break;
                }
            }
        }
    }

    /** "1. Startseite 2. Politik 3. …" at the very top. */
    private static void markNumberedTrail(Sketch sketch, int first) {
        int n = 0;
        while (n < first && n < sketch.size() && sketch.get(n).text().startsWith((n + 1) + ".")) {
            n++;
        }
        if (n >= 2 && sketch.get(0).words() <= 3) {
            for (int i = 0; i < n; i++) {
                sketch.set(i, SegmentKind.BOILERPLATE);
            }
        }
    }

    private static void markBelowHeadline(Sketch sketch, int headline, int first) {
        Passed passed = new Passed();
        for (int i = headline + 1; i < first && i < sketch.size(); i++) {
            if (sketch.isOpen(i)) {
                sketch.set(i, kindBelowHeadline(sketch, i, headline, first, passed));
            }
            passed.add(sketch.kind(i));
        }
        if (first < sketch.size()
                && !passed.begun
                && (isLead(sketch, first) || (first == headline + 1 && isVorspann(sketch, first)))) {
            sketch.setIfOpen(first, SegmentKind.LEAD);
        }
    }

    /** What was found between the headline and the line that is looked at. */
    private static final class Passed {
        private boolean lead;
        /** Whether an author or date line stood behind the lead. */
        private boolean begun;
        /** Leads found by their place. */
        private int leads;

        void add(@Nullable SegmentKind kind) {
            lead |= kind == SegmentKind.LEAD;
            begun |= lead && (kind == SegmentKind.BYLINE || kind == SegmentKind.DATELINE);
        }
    }

    private static SegmentKind kindBelowHeadline(Sketch sketch, int i, int headline, int first, Passed passed) {
        Paragraph paragraph = sketch.get(i);
        boolean question = paragraph.text().endsWith("?")
                && i + 1 < sketch.size()
                && !sketch.get(i + 1).afterBlank();
        boolean behind = paragraph.closed() && passed.begun;
        if (LineEvidence.isBullet(paragraph.text())) {
            return SegmentKind.LIST;
        }
        if (paragraph.words() >= 6 && ((passed.leads > 0 && question) || behind)) {
            // an interview's first question, or a short first paragraph: author and date stood above
            return SegmentKind.BODY;
        }
        if (LineEvidence.isBracketed(paragraph.text())) {
            return SegmentKind.BOILERPLATE;
        }
        if (Bylines.isNames(paragraph.text()) && paragraph.words() <= 10 && headline >= 0) {
            return SegmentKind.BYLINE;
        }
        if (paragraph.words() >= 6 && passed.leads < MAX_LEADS) {
            passed.leads++;
            return SegmentKind.LEAD;
        }
        if (!paragraph.closed() && (paragraph.words() <= 3 || paragraph.allCapitals())) {
            return i == first - 1 && !paragraph.allCapitals() ? SegmentKind.SUBHEAD : SegmentKind.BOILERPLATE;
        }
        return passed.leads < MAX_LEADS ? SegmentKind.SUBHEAD : SegmentKind.BOILERPLATE;
    }

    /** The first paragraph is the lead when author, date or picture stand between it and the next one. */
    private static boolean isLead(Sketch sketch, int first) {
        if (first + 1 >= sketch.size() || sketch.get(first).length() > 500) {
            return false;
        }
        SegmentKind next = sketch.kind(first + 1);
        boolean time = sketch.get(first + 1).length() <= LONGEST_TIME;
        return next == SegmentKind.BYLINE
                || (next == SegmentKind.DATELINE && !time)
                || (next == SegmentKind.CAPTION && !(first > 0 && isTime(sketch, first - 1)));
    }

    /**
     * A short paragraph right below the headline that says what the article is about, before the article begins with
     * paragraphs of the usual length.
     */
    private static boolean isVorspann(Sketch sketch, int first) {
        Paragraph paragraph = sketch.get(first);
        if (first == 0
                || paragraph.length() > LONGEST_VORSPANN
                || !paragraph.isProse()
                || paragraph.text().endsWith(":")) {
            return false;
        }
        int longer = 0;
        for (int i = first + 1; i < sketch.size() && i <= first + 4 && sketch.isOpen(i); i++) {
            longer += sketch.get(i).length() * 2 >= paragraph.length() * 3 ? 1 : 0;
        }
        return longer >= 2;
    }

    private static boolean isTime(Sketch sketch, int i) {
        return sketch.kind(i) == SegmentKind.DATELINE && sketch.get(i).length() <= LONGEST_TIME;
    }

    private static void splitVon(Sketch sketch, int i) {
        int end = Bylines.gluedVonEnd(sketch.get(i).text());
        if (end > 0) {
            sketch.cut(i, 0, end, SegmentKind.BYLINE);
        }
    }

    /** "… denkbar schien.Anna Muster, Ole Beispiel 03.04.2025 - 09:10 Uhr Anhören": author and date behind a lead. */
    private static void splitGlued(Sketch sketch, int i, LineEvidence evidence) {
        SegmentKind kind = sketch.kind(i);
        Paragraph paragraph = sketch.get(i);
        if ((kind != null && kind != SegmentKind.LEAD && kind != SegmentKind.HEADLINE)
                || paragraph.length() > MAX_GLUED) {
            return;
        }
        String text = paragraph.text();
        List<FoundDate> dates = DateExpressions.find(text);
        FoundDate date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (date == null || date.start() == 0 || !isShortRest(text, date.end(), evidence)) {
            return;
        }
        int names = namesStart(text, date.start());
        boolean atEnd = date.time() != null || names >= 0;
        if (!atEnd) {
            return;
        }
        if (names >= 0) {
            sketch.cut(i, names, date.start(), SegmentKind.BYLINE);
        }
        sketch.cut(i, date.start(), date.end(), SegmentKind.DATELINE);
        sketch.cut(i, date.end(), text.length(), SegmentKind.BOILERPLATE);
        sketch.setIfOpen(i, SegmentKind.LEAD);
    }

    private static boolean isShortRest(String text, int end, LineEvidence evidence) {
        String rest = text.substring(end).strip();
        return rest.isEmpty()
                || (rest.length() <= 60 && evidence.of(new Paragraph(0, rest.length(), rest, false)) != null);
    }

    /** Where the names before a date begin, behind a final mark; -1 when there are none. */
    private static int namesStart(String text, int end) {
        int from = -1;
        for (int i = 0; i < end; i++) {
            if (".!?“”\"«»".indexOf(text.charAt(i)) >= 0) {
                String between =
                        text.substring(i + 1, end).replaceAll("[\\s|,–-]+$", "").strip();
                if (Bylines.isNames(between) || Bylines.isVonLine(between)) {
                    from = i + 1;
                    break;
                }
            }
        }
        return from;
    }
}
