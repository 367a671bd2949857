package de.pressespiegel.text.view;

/**
 * What a text shows of the width at which it was hard-wrapped. A line was broken for want of room when the next line's
 * first word would not have fitted into it; in a wrapped text one width explains the breaks inside sentences.
 *
 * @param places the width; 0 for a text that is not wrapped
 * @param throughout whether the whole text is wrapped, not some paragraphs of it
 * @param paragraph about how many characters of a paragraph may have passed when a full line that ends with a sentence
 *     is still rather inside than at its end: all where empty lines part paragraphs, none where they have one sentence
 */
record PrintWidth(int places, boolean throughout, int paragraph) {
    private static final PrintWidth NONE = new PrintWidth(0, false, 0);

    /** Verses are shorter; their lengths differ, and few of them are full. */
    private static final int WIDER_THAN_VERSES = 50;

    /** Print lines of the narrowest columns. */
    private static final int SHORTEST = 20;

    private static final int FEWEST_THROUGHOUT = 4;

    private static final int FEWEST = 2;

    /** The width of a text; one pass over its lines. */
    static PrintWidth of(LineBreaks breaks) {
        int all = 0;
        int running = 0;
        int[] fits = new int[2 * LineBreaks.WIDEST];
        for (int i = 0; i < breaks.size(); i++) {
            if (breaks.isEmptyLine(i)) {
                continue;
            }
            all++;
            running += isEvidence(breaks, i) ? 1 : 0;
            if (!breaks.before(i).closed() && breaks.isPrintLine(i)) {
                count(
                        fits,
                        breaks.before(i).width(),
                        breaks.before(i).width() + breaks.behind(i).firstWord());
            }
        }
        return running < FEWEST ? NONE : judged(breaks, best(fits), running, all);
    }

    private static PrintWidth judged(LineBreaks breaks, int width, int running, int all) {
        int full = 0;
        int open = 0;
        int sentences = 0;
        int ends = 0;
        int emptyLines = 0;
        int characters = 0;
        for (int i = 0; i < breaks.size(); i++) {
            sentences += breaks.isPrintLine(i) ? breaks.sentencesInside(i) : 0;
            characters += breaks.before(i).width() + 1;
            if (breaks.isEmptyLine(i)) {
                emptyLines += breaks.before(i).closed() ? 1 : 0;
                continue;
            }
            boolean isFull = breaks.isFull(i, width);
            open += breaks.runsOn(i) ? 1 : 0;
            full += isFull && isEvidence(breaks, i) && breaks.before(i).width() <= width ? 1 : 0;
            ends += !isFull && breaks.before(i).closed() && !breaks.startsAnew(i) ? 1 : 0;
        }
        boolean explained = full * 10 >= open * 9;
        if (running >= FEWEST_THROUGHOUT && running * 4 >= all && explained) {
            int mean = characters / Math.max(1, ends);
            int paragraph = emptyLines >= ends ? Integer.MAX_VALUE : sentences >= ends ? mean * 3 / 4 : 0;
            return new PrintWidth(width, true, paragraph);
        }
        boolean partly = width >= WIDER_THAN_VERSES && full >= FEWEST && full * 3 >= running * 2;
        return new PrintWidth(partly ? width : 0, false, 0);
    }

    private static boolean isEvidence(LineBreaks breaks, int i) {
        return breaks.isPrintLine(i) && breaks.before(i).width() >= SHORTEST && breaks.runsOn(i);
    }

    /** One line fits all widths from its own to that at which the next word had had room; counted at both ends. */
    private static void count(int[] fits, int from, int to) {
        fits[from]++;
        fits[Math.min(to + 1, fits.length - 1)]--;
    }

    /** The narrowest width that explains the most breaks. */
    private static int best(int[] fits) {
        int best = 0;
        int most = 0;
        int here = 0;
        for (int width = 0; width <= LineBreaks.WIDEST; width++) {
            here += fits[width];
            if (width >= LineBreaks.NARROWEST && here > most) {
                most = here;
                best = width;
            }
        }
        return best;
    }
}
