package de.pressespiegel.text.page;

import de.pressespiegel.model.vocabulary.SegmentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the words that a page sets once more in large type. They stand in the text as well, often a little longer, and would
 * be counted twice; who said them stands below in the same box.
 */
final class PullQuotes {
    /** Share of its word sequences that another block has. */
    private static final double REPEATED = 0.5;

    private static final int SHORTEST = 30;
    private static final int LONGEST = 400;

    /** Room for the name and office of the one who said it. */
    private static final int SPEAKER = 140;

    private PullQuotes() {}

    /** Marks them as surroundings. */
    static void mark(List<PageBlock> blocks, SegmentKind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            Element quote = blocks.get(i).owner().closest("blockquote");
            // beside the speaker's portrait it may have been taken for a caption
            boolean open = kinds[i] == SegmentKind.BODY || kinds[i] == SegmentKind.CAPTION;
            if (quote != null && open && isRepeated(blocks, kinds, i)) {
                kinds[i] = SegmentKind.BOILERPLATE;
                markSpeaker(blocks, kinds, i, quote);
            }
        }
    }

    private static boolean isRepeated(List<PageBlock> blocks, SegmentKind[] kinds, int i) {
        PageBlock block = blocks.get(i);
        Set<String> own = new HashSet<>(WordSequences.of(block.text()));
        if (block.length() < SHORTEST || block.length() > LONGEST || own.isEmpty()) {
            return false;
        }
        for (int k = 0; k < kinds.length; k++) {
            if (k != i && kinds[k] == SegmentKind.BODY && blocks.get(k).length() >= block.length()) {
                Set<String> both = new HashSet<>(WordSequences.of(blocks.get(k).text()));
                both.retainAll(own);
                if (both.size() >= REPEATED * own.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The short line in the box around the quotation. */
    private static void markSpeaker(List<PageBlock> blocks, SegmentKind[] kinds, int i, Element quote) {
        Element box = quote.parent();
        int next = i + 1;
        if (box == null || next >= kinds.length || kinds[next] != SegmentKind.BODY) {
            return;
        }
        boolean inBox = blocks.get(next).owner().parents().contains(box)
                || blocks.get(next).owner().equals(box);
        if (inBox && box.text().length() <= quote.text().length() + SPEAKER) {
            kinds[next] = SegmentKind.BOILERPLATE;
        }
    }
}
