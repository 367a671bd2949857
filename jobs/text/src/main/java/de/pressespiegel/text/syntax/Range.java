package de.pressespiegel.text.syntax;

/**
 * A stretch of tokens.
 *
 * @param start first token
 * @param end behind the last token
 */
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("tokens [" + start + ", " + end + ") are no stretch");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int t) {
        return start <= t && t < end;
    }

    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }
}
