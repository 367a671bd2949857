package de.pressespiegel.text.segment;

import java.util.List;

/**
 * The lines of one block of a text that is not hard-wrapped throughout: finds the wrapped paragraphs among them. A line
 * was broken for want of room when the next line's first word would not have fitted into the width of the lines below it.
 *
 * <p>What follows from a line is worked out once, so that a block of a hundred thousand short lines costs no more than
 * as many blocks of one line.
 */
final class WrappedBlock {
    private final List<Paragraph> block;
    /** Width of the lines from here to the next one that is too long to be wrapped; 0 for such a line itself. */
    private final int[] width;
    /** Lines before this one that run on in their next. */
    private final int[] runningOn;
    /** Lines before this one that end inside a sentence. */
    private final int[] open;
    /** The last line that is broken for want of room; it never moves back, for the width below only shrinks. */
    private int last;

    WrappedBlock(List<Paragraph> block) {
        this.block = block;
        int n = block.size();
        width = new int[n + 1];
        runningOn = new int[n + 1];
        open = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            int length = block.get(i).length();
            width[i] = length <= Paragraphs.MAX_WIDTH ? Math.max(length, width[i + 1]) : 0;
        }
        for (int i = 0; i + 1 < n; i++) {
            Paragraph line = block.get(i);
            boolean runsOn = Paragraphs.runsOn(line, block.get(i + 1));
            runningOn[i + 1] = runningOn[i] + (runsOn ? 1 : 0);
            open[i + 1] = open[i] + (runsOn || Paragraphs.endsInside(line) ? 1 : 0);
        }
    }

    /** End of the wrapped paragraph that starts at a line, or the next line when it is none. Ask in ascending order. */
    int end(int from) {
        int room = width[from];
        if (room < Paragraphs.MIN_WIDTH || width[from + 1] == 0) {
            return from + 1;
        }
        last = Math.max(last, from);
        while (width[last + 1] > 0 && Paragraphs.brokenForWidth(block.get(last), block.get(last + 1), room)) {
            last++;
        }
        boolean sure = runningOn[last] > runningOn[from];
        return sure && (open[last] - open[from]) * 2 > last - from ? last + 1 : from + 1;
    }
}
