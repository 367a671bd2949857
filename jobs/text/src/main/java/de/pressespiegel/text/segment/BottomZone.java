package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.regex.Pattern;

/** What stands below the last paragraph: signs, lists of tags and other articles. */
final class BottomZone {
    /** Figures below a report: "Zuschauer: 1.850 (ausverkauft)." */
    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[\\p{L} .-]{2,30}: [\\p{Lu}\\d].*[.)]", Pattern.DOTALL);

    private BottomZone() {}

    static void mark(Sketch sketch, int last) {
        boolean list = true;
        for (int i = last + 1; i < sketch.size(); i++) {
            if (!sketch.isOpen(i)) {
                list = false;
                continue;
            }
            Paragraph paragraph = sketch.get(i);
            if (LABELLED.matcher(paragraph.text()).matches()) {
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
}
