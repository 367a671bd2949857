package de.pressespiegel.text.segment;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs and joins the lines of hard-wrapped ones. */
final class Paragraphs {
    /** Texts are wrapped at 60 to 80 characters as a rule; columns of papers at 30 to 45. */
    static final int MAX_WIDTH = 110;

    static final int MIN_WIDTH = 28;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<Paragraph> lines = lines(text);
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        int textWidth = wrappedWidth(lines);
        int first = 0;
        while (first < lines.size()) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).afterBlank()) {
                end++;
            }
            addBlock(text, lines.subList(first, end), textWidth, paragraphs);
            first = end;
        }
        return paragraphs;
    }

    private static List<Paragraph> lines(String text) {
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

    private static void addBlock(String text, List<Paragraph> block, int textWidth, List<Paragraph> paragraphs) {
        WrappedBlock wrapped = new WrappedBlock(block);
        int from = 0;
        while (from < block.size()) {
            int end = textWidth > 0 ? fullLinesEnd(block, from, textWidth) : wrapped.end(from);
            paragraphs.add(end > from + 1 ? join(text, block.subList(from, end)) : block.get(from));
            from = end;
        }
    }

    /**
     * Width of a text that is hard-wrapped throughout; 0 for others. Then at least four lines, and a quarter of all
     * that have a next one, run on in it.
     */
    private static int wrappedWidth(List<Paragraph> lines) {
        int width = 0;
        int runningOn = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (lines.get(i + 1).afterBlank()) {
                continue;
            }
            pairs++;
            if (line.length() <= MAX_WIDTH && line.length() >= MIN_WIDTH && runsOn(line, lines.get(i + 1))) {
                runningOn++;
                width = Math.max(width, line.length());
            }
        }
        return runningOn >= 4 && runningOn * 4 >= pairs ? width : 0;
    }

    private static int fullLinesEnd(List<Paragraph> block, int from, int width) {
        int last = from;
        while (last + 1 < block.size()
                && block.get(last).length() <= MAX_WIDTH
                && (runsOn(block.get(last), block.get(last + 1))
                        || brokenForWidth(block.get(last), block.get(last + 1), width))) {
            last++;
        }
        return last + 1;
    }

    static boolean brokenForWidth(Paragraph line, Paragraph next, int width) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() * 10 >= width * 7 && line.length() + 1 + word > width;
    }

    /** The line ends inside a sentence and the next goes on: lower case, or after a comma or hyphen. */
    static boolean runsOn(Paragraph line, Paragraph next) {
        if (line.closed()) {
            return false;
        }
        char end = line.text().charAt(line.text().length() - 1);
        return Character.isLowerCase(next.text().charAt(0)) || end == ',' || end == '-';
    }

    /** The line ends with a word that ends no headline: lower case, without a final mark. */
    static boolean endsInside(Paragraph line) {
        return !line.closed()
                && Character.isLowerCase(line.text().charAt(line.text().lastIndexOf(' ') + 1));
    }

    private static Paragraph join(String text, List<Paragraph> lines) {
        int start = lines.get(0).start();
        int end = lines.get(lines.size() - 1).end();
        return new Paragraph(
                start, end, text.substring(start, end), lines.get(0).afterBlank());
    }
}
