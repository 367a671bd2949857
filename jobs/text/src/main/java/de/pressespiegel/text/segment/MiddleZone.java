package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands between the paragraphs: subheads, lists, galleries, headlines of other articles. */
final class MiddleZone {
    /** Subheads are shorter; a headline of another article is written to be read alone. */
    private static final int LONGEST_SUBHEAD = 95;

    /** A paragraph that lost its final mark is longer than a headline. */
    private static final int LONGEST_HEADLINE = 180;

    private static final int CAPITAL_TEASER_WORDS = 7;
    private static final int RUN = 3;
    private static final Pattern CHAPTER = Pattern.compile("[IVX]{1,5}\\.?");
    private static final Pattern COUNTED = Pattern.compile("(?:\\p{Lu}\\p{L}+ \\d{1,3}:|[(\\[]\\d{1,3}[)\\]]) ");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    private MiddleZone() {}

    static void mark(Sketch sketch, int first, int last) {
        markRepeats(sketch, first, last);
        boolean capitalHeads = hasCapitalHeads(sketch, first, last);
        int i = first + 1;
        while (i < last) {
            int end = runEnd(sketch, i, last);
            if (end - i >= RUN) {
                markRun(sketch, i, end);
                i = end;
            } else {
                if (sketch.isOpen(i)) {
                    sketch.set(i, kind(sketch, i, capitalHeads));
                }
                i++;
            }
        }
    }

    /** A line or paragraph that comes again says nothing new. */
    private static void markRepeats(Sketch sketch, int first, int last) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = first; i <= last && i < sketch.size(); i++) {
            Paragraph paragraph = sketch.get(i);
            boolean counts = sketch.isOpen(i) && paragraph.words() >= 4;
            if (!counts) {
                continue;
            }
            Integer before = seen.putIfAbsent(Headlines.key(paragraph.text()), i);
            if (before != null && !isAmongLines(sketch, before)) {
                sketch.set(i, SegmentKind.BOILERPLATE);
                if (!paragraph.closed()) {
                    markGallery(sketch, before, i);
                }
            }
        }
    }

    /** A refrain, or a name in a list of figures, comes again and belongs to the lines around it. */
    private static boolean isAmongLines(Sketch sketch, int i) {
        return i + 1 < sketch.size()
                && !sketch.get(i).afterBlank()
                && !sketch.get(i + 1).afterBlank()
                && !sketch.get(i).closed()
                && !sketch.get(i + 1).isProse();
    }

    /** A title that stands before and behind short lines is a gallery's. */
    private static void markGallery(Sketch sketch, int title, int repeat) {
        // a refrain, and a name in a list of figures, come again too
        boolean pictures =
                sketch.get(title).afterBlank() && sketch.get(title + 1).afterBlank();
        for (int i = title + 1; i < repeat; i++) {
            if (sketch.get(i).length() > 200 || repeat - title > 60) {
                return;
            }
            pictures |= sketch.kind(i) == SegmentKind.CAPTION;
        }
        if (!pictures) {
            return;
        }
        sketch.set(title, SegmentKind.BOILERPLATE);
        for (int i = title + 1; i < repeat; i++) {
            sketch.setIfOpen(i, SegmentKind.CAPTION);
        }
    }

    private static int runEnd(Sketch sketch, int from, int last) {
        int end = from;
        while (end < last && sketch.isOpen(end) && isRunLine(sketch, end, from)) {
            end++;
        }
        return end;
    }

    private static boolean isRunLine(Sketch sketch, int i, int from) {
        Paragraph paragraph = sketch.get(i);
        boolean head = paragraph.allCapitals() && paragraph.words() < CAPITAL_TEASER_WORDS;
        if (head || LineEvidence.isBullet(paragraph.text()) || LineEvidence.endsWithBullet(paragraph.text())) {
            return false;
        }
        boolean shortCaption = i > from && !paragraph.afterBlank() && paragraph.words() <= 7;
        return paragraph.length() <= LONGEST_HEADLINE && (!paragraph.closed() || shortCaption) && !runsOn(sketch, i);
    }

    private static void markRun(Sketch sketch, int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            words += sketch.get(i).words();
        }
        // names and figures are a list of the article's own; sentences without an end are headlines of others
        boolean announced =
                sketch.get(from - 1).text().endsWith(":") && !sketch.get(from).afterBlank();
        SegmentKind kind = words >= 5 * (end - from) && !announced && !isCounted(sketch, from, end)
                ? SegmentKind.BOILERPLATE
                : SegmentKind.LIST;
        // a line that stands alone above the others names them
        boolean headed = kind == SegmentKind.LIST
                && sketch.get(from).afterBlank()
                && sketch.get(from + 1).afterBlank()
                && !HAS_DIGIT.matcher(sketch.get(from).text()).find()
                && HAS_DIGIT.matcher(sketch.get(from + 1).text()).find();
        for (int i = from; i < end; i++) {
            sketch.set(i, i == from && headed ? SegmentKind.SUBHEAD : kind);
        }
    }

    /** "Teil 3: …", "(3) …": a number in the first words of each line counts the items of the article's own list. */
    private static boolean isCounted(Sketch sketch, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!COUNTED.matcher(sketch.get(i).text()).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    private static SegmentKind kind(Sketch sketch, int i, boolean capitalHeads) {
        Paragraph paragraph = sketch.get(i);
        String text = paragraph.text();
        if (text.startsWith("+++") || CHAPTER.matcher(text).matches()) {
            return SegmentKind.SUBHEAD;
        }
        if (LineEvidence.isBullet(text) || LineEvidence.endsWithBullet(text)) {
            return SegmentKind.LIST;
        }
        if (paragraph.allCapitals() && !endsFirmly(text)) {
            return paragraph.words() >= CAPITAL_TEASER_WORDS && !capitalHeads
                    ? SegmentKind.BOILERPLATE
                    : SegmentKind.SUBHEAD;
        }
        if (paragraph.closed() || runsOn(sketch, i)) {
            return isQuestionHead(sketch, i) ? SegmentKind.SUBHEAD : SegmentKind.BODY;
        }
        if (paragraph.length() > LONGEST_HEADLINE) {
            return SegmentKind.BODY;
        }
        return paragraph.length() > LONGEST_SUBHEAD ? SegmentKind.BOILERPLATE : SegmentKind.SUBHEAD;
    }

    /** Several lines of capitals above running text: the text sets its subheads so, long ones too. */
    private static boolean hasCapitalHeads(Sketch sketch, int first, int last) {
        int heads = 0;
        for (int i = first + 1; i < last; i++) {
            heads += sketch.isOpen(i)
                            && sketch.get(i).allCapitals()
                            && sketch.get(i - 1).isProse()
                            && sketch.get(i + 1).isStrongProse()
                    ? 1
                    : 0;
        }
        return heads >= 2;
    }

    private static boolean endsFirmly(String text) {
        char end = text.charAt(text.length() - 1);
        return end == '.' || end == '!' || end == '?';
    }

    /** A short question between longer paragraphs is a subhead. */
    private static boolean isQuestionHead(Sketch sketch, int i) {
        Paragraph paragraph = sketch.get(i);
        char end = paragraph.text().charAt(paragraph.text().length() - 1);
        return end == '?'
                && paragraph.length() <= 80
                && paragraph.afterBlank()
                && i + 1 < sketch.size()
                && sketch.get(i + 1).isStrongProse()
                && sketch.get(i).text().indexOf(':') < 0;
    }

    /** The sentence goes on in the next line. */
    private static boolean runsOn(Sketch sketch, int i) {
        String text = sketch.get(i).text();
        char end = text.charAt(text.length() - 1);
        return end == ','
                || end == ';'
                || (i + 1 < sketch.size()
                        && Character.isLowerCase(sketch.get(i + 1).text().charAt(0)));
    }
}
