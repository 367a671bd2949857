package de.pressespiegel.text.view;

import java.util.List;

/**
 * What the line breaks of a text say one by one. The break of number i stands between line i and the next; after an empty
 * line there is none.
 */
final class LineBreaks {
    /** Texts are wrapped at 60 to 80 characters as a rule; columns of papers at 30 to 45. */
    static final int WIDEST = 110;

    static final int NARROWEST = 28;

    /** Print lines may begin with the blank at which the line before was broken; an indent is more. */
    private static final int INDENT = 2;

    private static final String BULLETS = "•▪●◦‣∙·*";
    private static final String DASHES = "-–—+";

    /** „DGB" may be the first word of a name; a heading is longer. */
    private static final int FEWEST_CAPITALS = 5;

    /** Verses are shorter as a rule. */
    private static final int WIDER_THAN_VERSES = 50;

    private static final String OPENING_MARKS = "„“”\"»«‚‘’'([";

    private final String text;
    private final LineWords words;
    private final List<Line> lines;

    LineBreaks(String text, LineWords words) {
        this.text = text;
        this.words = words;
        this.lines = Line.of(text);
    }

    /** Breaks, those at empty lines included. */
    int size() {
        return Math.max(0, lines.size() - 1);
    }

    Line before(int i) {
        return lines.get(i);
    }

    Line behind(int i) {
        return lines.get(i + 1);
    }

    /** An empty line, which no paragraph holds. */
    boolean isEmptyLine(int i) {
        return behind(i).afterBlank();
    }

    /** Whether the line is as short as print lines are. */
    boolean isPrintLine(int i) {
        return before(i).width() <= WIDEST;
    }

    /** The line ends inside a sentence, and the next goes on in small letters. */
    boolean runsOn(int i) {
        return !before(i).closed() && startsSmall(i);
    }

    /** The next line starts with a small letter or with a mark that starts no line; addresses do not count. */
    boolean startsSmall(int i) {
        char first = text.charAt(behind(i).start());
        return startsWithMark(i) || (Character.isLowerCase(first) && !startsWithAddress(behind(i)));
    }

    /** The next line starts with a mark that follows a word without a blank. */
    boolean startsWithMark(int i) {
        return ",;)".indexOf(text.charAt(behind(i).start())) >= 0;
    }

    private boolean startsWithAddress(Line line) {
        for (int k = line.start(); k < line.start() + line.firstWord(); k++) {
            char c = text.charAt(k);
            boolean inside = k + 1 < line.start() + line.firstWord() && Character.isLetterOrDigit(text.charAt(k + 1));
            if (c == '@' || c == '/' || c == '_' || (c == '.' && inside)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence goes on behind the break beyond doubt. */
    boolean isInsideSentence(int i) {
        return runsOn(i) || endsOpen(i);
    }

    /** The line ends with a word that ends no sentence: „Am Dienstag meldete die". */
    boolean endsOpen(int i) {
        Line line = before(i);
        int end = isOrdinal(line) ? behindWord(line, startOfLastWord(line.start(), line.end())) : line.end();
        return end > line.start() && (end < line.end() || !line.closed()) && isOpenWordBefore(line, end);
    }

    /** „zum 75. | Jahrestag": the word before the number tells. */
    private boolean isOrdinal(Line line) {
        int start = startOfLastWord(line.start(), line.end());
        return line.end() - start <= 3 && start > line.start() && isNumber(start, line.end());
    }

    private int behindWord(Line line, int start) {
        int end = start;
        while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isOpenWordBefore(Line line, int end) {
        int start = startOfLastWord(line.start(), end);
        int word = behindMarks(start, end);
        if (word == end) {
            return false;
        }
        char first = text.charAt(word);
        return Character.isLowerCase(first)
                ? words.leavesOpen(text.substring(word, end))
                // „Das Für | und Wider": with a capital, only where a sentence begins
                : startsSentenceAt(line, start)
                        && words.leavesOpen(Character.toLowerCase(first) + text.substring(word + 1, end));
    }

    private boolean startsSentenceAt(Line line, int word) {
        return word == line.start() || (word - 2 >= line.start() && Line.isFinal(text.charAt(word - 2)));
    }

    private int startOfLastWord(int from, int end) {
        int word = end - 1;
        while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private int behindMarks(int from, int end) {
        int i = from;
        while (i < end && OPENING_MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The line is wider than verses are. */
    boolean isWide(int i) {
        return before(i).width() >= WIDER_THAN_VERSES;
    }

    /**
     * A line without a final mark whose sentence may go on: neither it nor the next is a line of capitals or an item, and
     * the next does not begin with a word that opens sentences.
     */
    boolean mayRunOn(int i) {
        return !before(i).closed() && !isHeading(before(i)) && !isHeading(behind(i)) && !opensSentence(behind(i));
    }

    private boolean opensSentence(Line line) {
        int start = behindMarks(line.start(), line.end());
        int end = start;
        while (end < line.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return start == line.end()
                || (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && words.opensSentence(word));
    }

    /** In capitals, or with a bullet at its end or start. */
    private boolean isHeading(Line line) {
        int letters = 0;
        for (int k = line.start(); k < line.end(); k++) {
            char c = text.charAt(k);
            if (Character.isLowerCase(c)) {
                return isItem(line) || BULLETS.indexOf(text.charAt(line.end() - 1)) >= 0;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= FEWEST_CAPITALS;
    }

    /** Whether the next line begins with a word that joins a first part to it: „Nord- | und Ostsee". */
    boolean joinsParts(int i) {
        Line next = behind(i);
        return words.joinsParts(text.substring(next.start(), next.start() + next.firstWord()));
    }

    /** The line ends with a comma or a hyphen: no paragraph does. */
    boolean leavesOpen(int i) {
        char last = text.charAt(before(i).end() - 1);
        return last == ',' || last == '-';
    }

    /**
     * Whether a quotation mark is open at the end of the line before.
     *
     * @param open whether one was at its start
     */
    boolean isSpeechBehind(int i, boolean open) {
        boolean speech = open;
        for (int k = before(i).start(); k < before(i).end(); k++) {
            speech = switch (text.charAt(k)) {
                case '„' -> true;
                case '”' -> false;
                case '"', '“', '«', '»' -> !speech;
                default -> speech;
            };
        }
        return speech;
    }

    /** The line ends with a closing quotation mark; half of such sentences are the last of their paragraph. */
    boolean endsWithMark(int i) {
        return "\"“”«»".indexOf(text.charAt(before(i).end() - 1)) >= 0;
    }

    /** The line ends with a word in small letters that is no end of a sentence; few headlines end so. */
    boolean endsSmall(int i) {
        return !before(i).closed()
                && Character.isLowerCase(
                        text.charAt(startOfLastWord(before(i).start(), before(i).end())));
    }

    /** The next line's first word would not have fitted into the line. */
    boolean isFull(int i, int width) {
        return isPrintLine(i) && before(i).width() + 1 + behind(i).firstWord() > width;
    }

    /** The next line starts something new by its own looks: an item of a list, or a line set in. */
    boolean startsAnew(int i) {
        Line next = behind(i);
        char first = text.charAt(next.start());
        boolean alone = next.firstWord() == 1;
        boolean item = alone && DASHES.indexOf(first) >= 0 || isNumber(next);
        return (alone && BULLETS.indexOf(first) >= 0)
                || (item && before(i).closed())
                || (next.indent() >= before(i).indent() + INDENT && !isItem(before(i)) && !runsOn(i));
    }

    private boolean isItem(Line line) {
        char first = text.charAt(line.start());
        return (line.firstWord() == 1 && (BULLETS.indexOf(first) >= 0 || DASHES.indexOf(first) >= 0)) || isNumber(line);
    }

    private boolean isNumber(Line line) {
        int end = line.start() + line.firstWord();
        return isNumber(line.start(), end)
                || (line.firstWord() <= 3
                        && text.charAt(end - 1) == ')'
                        && Character.isDigit(text.charAt(line.start())));
    }

    /** „7.", „12." */
    private boolean isNumber(int start, int end) {
        return end - start <= 3 && Character.isDigit(text.charAt(start)) && text.charAt(end - 1) == '.';
    }

    /** Sentences that end inside the line before, not at its end. */
    int sentencesInside(int i) {
        Line line = before(i);
        int sentences = 0;
        for (int k = line.start() + 1; k + 2 < line.end(); k++) {
            char c = text.charAt(k);
            sentences += (c == '.' || c == '!' || c == '?') && startsSentence(k + 1, line.end()) ? 1 : 0;
        }
        return sentences;
    }

    private boolean startsSentence(int from, int end) {
        int i = from;
        while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > from && i < end && i - from <= 4 && Character.isUpperCase(text.charAt(i));
    }
}
