package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.List;

/** Finds headings that a page set as paragraphs: a short line without an end, between two long ones. */
final class PlainSubheads {
    private static final int LONGEST = 80;

    /** Length of a paragraph around it; shorter ones belong to a list or a poem. */
    private static final int PARAGRAPH = 120;

    private PlainSubheads() {}

    /** Marks them. */
    static void mark(List<PageBlock> blocks, SegmentKind[] kinds) {
        for (int i = 1; i + 1 < kinds.length; i++) {
            if (kinds[i] == SegmentKind.BODY
                    && isHeading(blocks.get(i))
                    && isParagraph(blocks, kinds, i - 1)
                    && isParagraph(blocks, kinds, i + 1)) {
                kinds[i] = SegmentKind.SUBHEAD;
            }
        }
    }

    private static boolean isHeading(PageBlock block) {
        String text = block.text();
        char last = text.charAt(text.length() - 1);
        return block.length() <= LONGEST
                && block.paragraph().words() >= 2
                && block.linkDensity() < 0.5
                && (Character.isLetterOrDigit(last) || last == '?')
                && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                && !block.isIn("blockquote");
    }

    private static boolean isParagraph(List<PageBlock> blocks, SegmentKind[] kinds, int i) {
        return kinds[i] == SegmentKind.BODY && blocks.get(i).length() >= PARAGRAPH && PageScores.isProse(blocks.get(i));
    }
}
