package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.segment.InterfacePhrases.Hit;
import de.pressespiegel.text.segment.InterfacePhrases.Reach;

/** What an evident line says of the lines before it in its block. */
final class Neighbours {
    private static final int LONGEST_CAPTION = 250;
    private static final int LONGEST_TEASER = 400;

    private Neighbours() {}

    /**
     * Marks them.
     *
     * @param i the evident line
     * @param hit what it is
     * @param prose characters of running text before it
     */
    static void mark(Sketch sketch, int i, Hit hit, int prose) {
        if (i == 0 || sketch.get(i).afterBlank()) {
            return;
        }
        if (hit.reach() == Reach.BLOCK && prose > 0) {
            markTeaser(sketch, i);
        }
        if (hit.kind() != SegmentKind.CAPTION) {
            return;
        }
        Paragraph before = sketch.get(i - 1);
        if (sketch.kind(i - 1) == SegmentKind.BYLINE
                && Bylines.isNames(behindLabel(sketch.get(i).text()))) {
            // "Text: …" and below it "Fotos: …"
            sketch.set(i, SegmentKind.BYLINE);
        } else if (i > 1
                && sketch.isOpen(i - 1)
                && before.afterBlank()
                && before.length() <= LONGEST_CAPTION
                && sketch.get(i).length() <= LONGEST_CAPTION / 2
                && (before.closed() || prose > 0)) {
            // a picture's text, and its credit below
            sketch.set(i - 1, SegmentKind.CAPTION);
        }
    }

    private static String behindLabel(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** The short lines above "mehr" tell what there is more of. */
    private static void markTeaser(Sketch sketch, int last) {
        if (last + 1 < sketch.size() && !sketch.get(last + 1).afterBlank()) {
            return;
        }
        int length = 0;
        int from = last - 1;
        while (from >= 0 && length <= LONGEST_TEASER && !sketch.get(from).isStrongProse()) {
            length += sketch.get(from).length();
            if (sketch.get(from).afterBlank()) {
                break;
            }
            from--;
        }
        if (from >= 0
                && length <= LONGEST_TEASER
                && sketch.get(from).afterBlank()
                && !sketch.get(from).isStrongProse()) {
            for (int i = from; i < last; i++) {
                sketch.set(i, SegmentKind.BOILERPLATE);
            }
        }
    }
}
