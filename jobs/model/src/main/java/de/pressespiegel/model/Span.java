package de.pressespiegel.model;

/**
 * A stretch of an article's text.
 *
 * @param startChar first character, UTF-16 code units
 * @param endChar behind the last character
 */
public record Span(
        @Column(description = "first character", unit = "offset")
        int startChar,

        @Column(description = "behind the last character", unit = "offset")
        int endChar)
        implements Comparable<Span> {

    public Span {
        if (startChar < 0 || endChar < startChar) {
            throw new IllegalArgumentException("span [" + startChar + ", " + endChar + ") is no stretch of text");
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return endChar - startChar;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return startChar < other.endChar && other.startChar < endChar;
    }

    /** Whether the other lies wholly inside (or is equal). */
    public boolean contains(Span other) {
        return startChar <= other.startChar && other.endChar <= endChar;
    }

    /** The characters themselves. */
    public String in(String text) {
        return text.substring(startChar, endChar);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(startChar, other.startChar);
        return byStart != 0 ? byStart : Integer.compare(endChar, other.endChar);
    }
}
