package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.Heading;
import java.util.Arrays;

/** Estimates how much room text needs, since a file cannot measure it: in characters of the standard font. */
final class Layout {
    /** Height of a line of body text. */
    static final double LINE_POINTS = 13;

    private static final double LETTERS_A_FIGURE = 1.1;

    /** Room for the filter's button in a header. */
    private static final int BUTTON = 3;

    private static final int UNITS_A_CHARACTER = 256;

    /** Excel's bound for a row. */
    private static final double HIGHEST = 400;

    private Layout() {}

    /** Width of a column in characters: as planned, but no word of the header is cut. */
    static int width(Heading heading) {
        int longest = Arrays.stream(heading.text().split("[ -]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        // bold letters are wider
        return Math.max(heading.width(), (int) Math.ceil(longest * 1.12) + BUTTON);
    }

    /** A width as the file holds it. */
    static int units(int characters) {
        return characters * UNITS_A_CHARACTER;
    }

    /** Lines of body text in a column; letters are narrower than the figures that a width is counted in. */
    static int bodyLines(String text, int width) {
        return lines(text, (int) ((width - 1) * LETTERS_A_FIGURE));
    }

    /** Lines of a header in its column. */
    static int headerLines(Heading heading) {
        return lines(heading.text(), width(heading) - BUTTON);
    }

    /** Lines that a text takes when words are wrapped at a width in characters. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            while (used > width) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }

    /** Height of a row with so many lines. */
    static float height(int lines) {
        return (float) Math.min(HIGHEST, lines * LINE_POINTS + 3);
    }
}
