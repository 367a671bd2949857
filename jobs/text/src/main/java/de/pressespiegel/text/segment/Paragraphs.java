package de.pressespiegel.text.segment;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: one line each, as hard-wrapped ones are joined in the text that analysis reads. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Paragraph> lines = new ArrayList<>();
        boolean blank = true;
        int line = 0;
        while (line < text.length()) {
            int end = line;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = line;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Paragraph(first, last, text.substring(first, last), blank));
                blank = false;
            } else {
                // the two characters of a Windows line break are one break
                blank |=
                        !(line > 0 && end < text.length() && text.charAt(line - 1) == '\r' && text.charAt(end) == '\n');
            }
            line = end + 1;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u202f';
    }
}
