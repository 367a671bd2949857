package de.pressespiegel.text.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param start its first character that is not blank
 * @param end behind the last one
 * @param indent places before it; a tab fills up to eight
 * @param width places it takes in print: with the indent, without blanks at its end
 * @param firstWord characters of its first word
 * @param afterBlank whether an empty line or the start of the text stands before it
 * @param closed whether it ends like a sentence: a final mark, with closing marks and brackets behind it
 */
record Line(int start, int end, int indent, int width, int firstWord, boolean afterBlank, boolean closed) {
    private static final int TAB = 8;
    private static final String FINAL_MARKS = ".!?…:";
    private static final String CLOSERS = "\"“”«»’‘')]*";

    /** All lines of a text but the empty ones. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                lines.add(line(text, first, end, indent(text, start, first), afterBlank));
                afterBlank = false;
            } else {
                afterBlank = true;
            }
            start = behindBreak(text, end);
        }
        return lines;
    }

    private static Line line(String text, int first, int end, int indent, boolean afterBlank) {
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int word = first;
        while (word < last && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return new Line(
                first, last, indent, indent + last - first, word - first, afterBlank, isClosed(text, first, last));
    }

    private static int indent(String text, int start, int first) {
        int places = 0;
        for (int i = start; i < first; i++) {
            places += text.charAt(i) == '\t' ? TAB - places % TAB : 1;
        }
        return places;
    }

    private static boolean isClosed(String text, int first, int last) {
        int i = last - 1;
        while (i > first && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return isFinal(text.charAt(i));
    }

    /** A mark that ends a sentence, or opens what it announces. */
    static boolean isFinal(char c) {
        return FINAL_MARKS.indexOf(c) >= 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** The two characters of a Windows line break are one break. */
    private static int behindBreak(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
