package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;

/** Finds the sign with which a text ends, on a line of its own or behind the last sentence, whatever the page put below. */
final class Signature {
    /** Lines that a page puts below its text, about; a sign is not looked for above them. */
    private static final int MAX_LINES = 6;

    private Signature() {}

    static void mark(Sketch sketch, Signs signs) {
        int open = 0;
        for (int i = sketch.size() - 1; i > 0 && open < MAX_LINES; i--) {
            Paragraph paragraph = sketch.get(i);
            if (!sketch.isOpen(i) && signs.namesAgency(paragraph.text())) {
                // "Quelle: AFP" is a picture's credit elsewhere, and "Quelle: …" a link
                sketch.set(i, SegmentKind.BYLINE);
            } else if (sketch.kind(i) == SegmentKind.CAPTION
                    && endsInAgency(sketch.get(i), signs)
                    && cutTail(sketch, i, signs)) {
                sketch.reopen(i);
                return;
            } else if (sketch.isOpen(i)) {
                open++;
                if (signs.isLastLine(paragraph.text())) {
                    sketch.set(i, SegmentKind.BYLINE);
                } else if (cutTail(sketch, i, signs) || paragraph.isProse()) {
                    return;
                }
            }
        }
    }

    /** "… sagte sie. (Quelle: dpa)" behind a paragraph that stands alone. */
    private static boolean endsInAgency(Paragraph paragraph, Signs signs) {
        int tail = signs.tailStart(paragraph.text(), true);
        return (paragraph.afterBlank() || paragraph.isStrongProse())
                && tail > 0
                && signs.namesAgency(paragraph.text().substring(tail).strip());
    }

    private static boolean cutTail(Sketch sketch, int i, Signs signs) {
        String text = sketch.get(i).text();
        int tail = signs.tailStart(text, true);
        if (tail <= 0 || !Paragraph.of(text.substring(0, tail).strip()).isProse()) {
            return false;
        }
        sketch.cutEnd(i, tail, SegmentKind.BYLINE);
        return true;
    }
}
