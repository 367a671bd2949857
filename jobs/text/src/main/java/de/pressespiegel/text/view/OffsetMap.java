package de.pressespiegel.text.view;

/**
 * How the offsets of a rewritten text and of its original belong together. It knows the replaced stretches only, so it is
 * as large as the changes are many; each look-up is a binary search. Immutable.
 */
final class OffsetMap {
    private final int[] newStart;
    private final int[] newEnd;
    private final int[] oldStart;
    private final int[] oldEnd;

    /** Takes the stretches in order; none overlaps another, in neither text. */
    OffsetMap(int[] newStart, int[] newEnd, int[] oldStart, int[] oldEnd) {
        this.newStart = newStart;
        this.newEnd = newEnd;
        this.oldStart = oldStart;
        this.oldEnd = oldEnd;
    }

    /** Where the character behind an offset of the new text begins in the original; dropped characters lie before it. */
    int originalStart(int offset) {
        int edit = lastAtMost(newStart, offset);
        if (edit < 0) {
            return offset;
        }
        return offset < newEnd[edit] ? oldStart[edit] : oldEnd[edit] + offset - newEnd[edit];
    }

    /** Where the character before an offset of the new text ends in the original; dropped characters lie behind it. */
    int originalEnd(int offset) {
        int edit = lastAtMost(newStart, offset - 1);
        if (edit < 0) {
            return offset;
        }
        return offset <= newEnd[edit] ? oldEnd[edit] : oldEnd[edit] + offset - newEnd[edit];
    }

    /** Where an offset of the original lies in the new text; inside a replaced stretch, the start of what replaced it. */
    int rewritten(int original) {
        int edit = lastAtMost(oldStart, original);
        if (edit < 0) {
            return original;
        }
        return original < oldEnd[edit] ? newStart[edit] : newEnd[edit] + original - oldEnd[edit];
    }

    /** The last entry that is not larger than a value; -1 when all are. */
    private static int lastAtMost(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
