package de.pressespiegel.text.view;

import de.pressespiegel.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as analysis reads it: without soft hyphens and characters of no width, with composed letters and plain hyphens
 * and blanks, with the characters that HTML references mean, and with the print lines of hard-wrapped paragraphs joined.
 * Knows the way back to the verbatim text. Offsets are UTF-16 code units. Immutable; {@link ViewReader} makes it.
 */
public final class ReadingView {
    private final String verbatim;
    private final String text;
    private final @Nullable OffsetMap characters;
    private final @Nullable OffsetMap lines;

    ReadingView(String verbatim, String text, @Nullable OffsetMap characters, @Nullable OffsetMap lines) {
        this.verbatim = verbatim;
        this.text = text;
        this.characters = characters;
        this.lines = lines;
    }

    /** What analysis reads. */
    public String text() {
        return text;
    }

    /** The text as it was given. */
    public String verbatim() {
        return verbatim;
    }

    /** Whether the view is the verbatim text itself. */
    public boolean isVerbatim() {
        return characters == null && lines == null;
    }

    /** The verbatim offset of a stretch that starts here; what was dropped right before it stays outside. */
    public int verbatimStart(int offset) {
        int plain = lines == null ? offset : lines.originalStart(offset);
        return characters == null ? plain : characters.originalStart(plain);
    }

    /** The verbatim offset of a stretch that ends before this offset; what was dropped right behind it stays outside. */
    public int verbatimEnd(int offset) {
        int plain = lines == null ? offset : lines.originalEnd(offset);
        return characters == null ? plain : characters.originalEnd(plain);
    }

    /** The verbatim stretch of which a stretch of the view is made. */
    public Span verbatim(int start, int end) {
        int first = verbatimStart(start);
        return new Span(first, start == end ? first : verbatimEnd(end));
    }

    /** Where a verbatim offset lies in the view; inside what was replaced, the start of what replaced it. */
    public int offset(int verbatimOffset) {
        int plain = characters == null ? verbatimOffset : characters.rewritten(verbatimOffset);
        return lines == null ? plain : lines.rewritten(plain);
    }
}
