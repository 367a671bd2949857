package de.pressespiegel.text.view;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins the print lines of hard-wrapped paragraphs. They are recognised by their lengths; texts with one line a
 * paragraph, lists, verses and headlines stay as they are. Linear in the length of the text.
 */
final class HardWraps {
    private final String text;
    private final LineBreaks breaks;
    private final PrintWidth width;
    private final BrokenProse prose;

    /** Breaks inside paragraphs. */
    private final BitSet inside = new BitSet();

    private HardWraps(String text, LineWords words) {
        this.text = text;
        this.breaks = new LineBreaks(text, words);
        this.width = PrintWidth.of(breaks);
        this.prose = BrokenProse.of(breaks);
    }

    /** Rewrites a text; null when no line is to be joined with the next. */
    static @Nullable Rewriter joined(String text, LineWords words) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return null;
        }
        HardWraps wraps = new HardWraps(text, words);
        if (wraps.width.throughout()) {
            wraps.markThroughout();
        } else {
            wraps.markBlocks();
            wraps.markAtWidth();
            wraps.markBrokenProse();
        }
        return wraps.inside.isEmpty() ? null : wraps.rewritten();
    }

    private void markThroughout() {
        int paragraph = 0;
        boolean speech = false;
        for (int i = 0; i < breaks.size(); i++) {
            paragraph += breaks.before(i).width() + 1;
            speech = breaks.isSpeechBehind(i, speech);
            if (!breaks.isEmptyLine(i) && !breaks.startsAnew(i) && isInside(i, paragraph, speech)) {
                inside.set(i);
            } else {
                paragraph = 0;
                speech = false;
            }
        }
    }

    /**
     * Whether a paragraph goes on behind a break.
     *
     * @param paragraph its characters so far
     * @param speech whether a quotation mark is open
     */
    private boolean isInside(int i, int paragraph, boolean speech) {
        boolean full = breaks.isFull(i, width.places());
        if (breaks.before(i).closed()) {
            return full
                    && (speech
                            || breaks.startsSmall(i)
                            || width.paragraph() == Integer.MAX_VALUE
                            || (paragraph < width.paragraph() && !breaks.endsWithMark(i)));
        }
        boolean headline = breaks.before(i).afterBlank() && breaks.before(i).width() > width.places();
        return breaks.isInsideSentence(i) || (breaks.isPrintLine(i) && breaks.leavesOpen(i)) || (full && !headline);
    }

    /** In a text of which some paragraphs are wrapped, a break inside a sentence at the width of those. */
    private void markAtWidth() {
        for (int i = 0; i < breaks.size() && width.places() > 0; i++) {
            boolean fits = breaks.before(i).width() <= width.places()
                    && breaks.behind(i).width() <= width.places();
            if (fits
                    && !breaks.isEmptyLine(i)
                    && !breaks.before(i).closed()
                    && !breaks.startsAnew(i)
                    && breaks.isFull(i, width.places())) {
                inside.set(i);
            }
        }
    }

    /** In prose that is broken at no one width, the breaks inside sentences. */
    private void markBrokenProse() {
        for (int i = 0; i < breaks.size(); i++) {
            if (!breaks.isEmptyLine(i) && !breaks.startsAnew(i) && isBrokenSentence(i)) {
                inside.set(i);
            }
        }
    }

    private boolean isBrokenSentence(int i) {
        return switch (prose) {
            case NONE -> breaks.endsOpen(i) && breaks.isWide(i);
            case SOME -> breaks.isInsideSentence(i);
            case THROUGHOUT -> breaks.isInsideSentence(i) || breaks.mayRunOn(i);
        };
    }

    /** In other texts, the blocks of print lines between empty or longer lines, each by itself. */
    private void markBlocks() {
        int first = 0;
        while (first < breaks.size()) {
            int end = first;
            int widest = 0;
            while (end < breaks.size() && isOfBlock(end)) {
                widest = Math.max(
                        widest,
                        Math.max(breaks.before(end).width(), breaks.behind(end).width()));
                end++;
            }
            if (widest >= LineBreaks.NARROWEST) {
                markBlock(first, end, widest);
            }
            first = end + 1;
        }
    }

    private boolean isOfBlock(int i) {
        return !breaks.isEmptyLine(i)
                && breaks.isPrintLine(i)
                && breaks.behind(i).width() <= LineBreaks.WIDEST;
    }

    /** Runs of lines that were broken for want of room, when most end inside a sentence; one such line may be chance. */
    private void markBlock(int first, int end, int widest) {
        int from = first;
        while (from < end) {
            int running = 0;
            int open = 0;
            int to = from;
            while (to < end && isBroken(to, widest)) {
                running += breaks.runsOn(to) ? 1 : 0;
                open += breaks.runsOn(to) || breaks.endsSmall(to) ? 1 : 0;
                to++;
            }
            boolean enough = running >= 2 || (running == 1 && (to - from) * 3 >= end - first);
            if (enough && open * 2 > to - from) {
                inside.set(from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    private boolean isBroken(int i, int widest) {
        return breaks.before(i).width() * 10 >= widest * 7 && breaks.isFull(i, widest) && !breaks.startsAnew(i);
    }

    private Rewriter rewritten() {
        boolean hyphenated = isHyphenated();
        Rewriter rewriter = new Rewriter(text);
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            int end = breaks.before(i).end();
            int next = breaks.behind(i).start();
            if (!endsWithPart(i) || breaks.joinsParts(i)) {
                rewriter.replace(end, next, breaks.startsWithMark(i) ? "" : " ");
            } else {
                rewriter.replace(hyphenated && dividesWord(i) ? end - 1 : end, next, "");
            }
        }
        return rewriter;
    }

    /** Whether words are divided at the ends of lines; otherwise a hyphen there belongs to its word: „CDU-geführt". */
    private boolean isHyphenated() {
        int divided = 0;
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            divided += endsWithPart(i) && dividesWord(i) && !breaks.joinsParts(i) ? 1 : 0;
        }
        return divided * 20 >= inside.cardinality();
    }

    /** The line ends with a hyphen at a word. */
    private boolean endsWithPart(int i) {
        int hyphen = breaks.before(i).end() - 1;
        return text.charAt(hyphen) == '-' && hyphen > 0 && Character.isLetterOrDigit(text.charAt(hyphen - 1));
    }

    /** Small letters on both sides of the hyphen. */
    private boolean dividesWord(int i) {
        return Character.isLowerCase(text.charAt(breaks.before(i).end() - 2))
                && Character.isLowerCase(text.charAt(breaks.behind(i).start()));
    }
}
