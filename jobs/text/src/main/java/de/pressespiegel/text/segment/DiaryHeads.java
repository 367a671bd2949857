package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.DateExpressions;

/** Dates that head the entries of a diary or chronicle, „12. März:", are no datelines but subheads. */
final class DiaryHeads {
    /** „12. März:", „Montag, 12. März 2021:". */
    private static final int LONGEST_HEAD = 30;

    private DiaryHeads() {}

    static void mark(Sketch sketch) {
        boolean text = false;
        for (int i = 0; i + 1 < sketch.size(); i++) {
            Paragraph paragraph = sketch.get(i);
            if (isDate(sketch, i) && (text || comesAgain(sketch, i))) {
                sketch.set(i, SegmentKind.SUBHEAD);
            }
            text |= sketch.isOpen(i) && paragraph.isStrongProse();
        }
    }

    /** The first entry stands above all text; the second tells what it is. */
    private static boolean comesAgain(Sketch sketch, int first) {
        for (int i = first + 2; i + 1 < sketch.size(); i++) {
            if (isDate(sketch, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Sketch sketch, int i) {
        String line = sketch.get(i).text();
        boolean date = sketch.kind(i) == SegmentKind.DATELINE
                || (sketch.isOpen(i) && line.length() <= LONGEST_HEAD && DateExpressions.startsWithDay(line));
        return date && line.endsWith(":") && sketch.isOpen(i + 1);
    }
}
