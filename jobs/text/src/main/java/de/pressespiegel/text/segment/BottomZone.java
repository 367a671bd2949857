package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.regex.Pattern;

/** What stands below the last paragraph: signs, lists of tags and other articles. */
final class BottomZone {
    /** Figures below a report: "Zuschauer: 1.850 (ausverkauft)." */
    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[\\p{L} .-]{2,30}: [\\p{Lu}\\d].*[.)]", Pattern.DOTALL);

    /** A paragraph that lost its final mark is longer than a headline. */
    private static final int LONGEST_HEADLINE = 180;

    private static final int LONGEST_SUBHEAD = 60;

    private BottomZone() {}

    static void mark(Sketch sketch, int last) {
        boolean list = true;
        for (int i = last + 1; i < sketch.size(); i++) {
            if (!sketch.isOpen(i)) {
                list = false;
                continue;
            }
            Paragraph paragraph = sketch.get(i);
            if (endsSection(sketch, i)) {
                // "Wie es weitergeht" and "Das ist offen." below it
                sketch.set(i, SegmentKind.SUBHEAD);
                sketch.set(i + 1, SegmentKind.BODY);
            } else if (paragraph.length() > LONGEST_HEADLINE && paragraph.lowerWords() * 3 >= paragraph.words()) {
                // a last paragraph without its end
                sketch.set(i, SegmentKind.BODY);
            } else if (LABELLED.matcher(paragraph.text()).matches()) {
                sketch.set(i, SegmentKind.BODY);
            } else if (list && paragraph.closed() && paragraph.words() >= 4) {
                sketch.set(i, SegmentKind.BODY);
            } else if (list && LineEvidence.isBullet(paragraph.text())) {
                sketch.set(i, SegmentKind.LIST);
            } else if (i == last + 1
                    && Bylines.isNames(paragraph.text())
                    && paragraph.words() <= 6
                    && !paragraph.allCapitals()) {
                sketch.set(i, SegmentKind.BYLINE);
            } else {
                sketch.set(i, SegmentKind.BOILERPLATE);
                list = false;
            }
        }
    }

    /** A short line without a mark, and below it the last sentence, which is too short to be known by itself. */
    private static boolean endsSection(Sketch sketch, int i) {
        if (i + 1 >= sketch.size() || !sketch.isOpen(i + 1) || sketch.get(i).closed()) {
            return false;
        }
        Paragraph head = sketch.get(i);
        Paragraph text = sketch.get(i + 1);
        boolean alone = i + 2 >= sketch.size() || !sketch.isOpen(i + 2);
        return alone
                && head.length() <= LONGEST_SUBHEAD
                && head.afterBlank()
                && text.closed()
                && !text.text().endsWith(":")
                && text.words() >= 3
                && text.lowerWords() >= 2;
    }
}
