package de.pressespiegel.text.view;

import java.util.Arrays;

/** Rewrites a text from its start to its end and writes down which stretches were replaced. */
final class Rewriter {
    private final String original;
    private final StringBuilder rewritten;
    private int copied;
    private int edits;
    private int[] newStart = new int[16];
    private int[] newEnd = new int[16];
    private int[] oldStart = new int[16];
    private int[] oldEnd = new int[16];

    Rewriter(String original) {
        this.original = original;
        this.rewritten = new StringBuilder(original.length());
    }

    /** End of what has been dealt with: no stretch may begin before it. */
    int done() {
        return copied;
    }

    /** Replaces a stretch of the original; an empty replacement drops it. */
    void replace(int start, int end, String replacement) {
        if (start < copied || end <= start) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") does not follow what was rewritten up to " + copied);
        }
        grow();
        rewritten.append(original, copied, start);
        newStart[edits] = rewritten.length();
        rewritten.append(replacement);
        newEnd[edits] = rewritten.length();
        oldStart[edits] = start;
        oldEnd[edits] = end;
        edits++;
        copied = end;
    }

    private void grow() {
        if (edits == newStart.length) {
            newStart = Arrays.copyOf(newStart, edits * 2);
            newEnd = Arrays.copyOf(newEnd, edits * 2);
            oldStart = Arrays.copyOf(oldStart, edits * 2);
            oldEnd = Arrays.copyOf(oldEnd, edits * 2);
        }
    }

    /** Whether nothing was replaced. */
    boolean unchanged() {
        return edits == 0;
    }

    /** The new text; what was not replaced is as it was. */
    String text() {
        return unchanged()
                ? original
                : rewritten.append(original, copied, original.length()).toString();
    }

    /** How its offsets belong to those of the original. */
    OffsetMap offsets() {
        return new OffsetMap(
                Arrays.copyOf(newStart, edits),
                Arrays.copyOf(newEnd, edits),
                Arrays.copyOf(oldStart, edits),
                Arrays.copyOf(oldEnd, edits));
    }
}
