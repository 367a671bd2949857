package de.pressespiegel.text.view;

/**
 * How far the prose of a text is broken inside its sentences at no one width, as some editorial systems leave it where a
 * link or a comment stood: „Am Dienstag meldete die | Gesundheitsbehörde". Verses break sentences too, but in short lines.
 */
enum BrokenProse {
    /** At most one wide line ends inside a sentence. */
    NONE,
    /** Some do. */
    SOME,
    /** So many do that a line without a final mark is rather open than a headline. */
    THROUGHOUT;

    private static final int FEWEST = 2;
    private static final int FEWEST_THROUGHOUT = 6;

    /** What a text shows; one pass over its lines. */
    static BrokenProse of(LineBreaks breaks) {
        int open = 0;
        int sure = 0;
        int wide = 0;
        for (int i = 0; i < breaks.size(); i++) {
            if (breaks.isEmptyLine(i) || breaks.before(i).closed()) {
                continue;
            }
            open++;
            if (breaks.isInsideSentence(i)) {
                sure++;
                wide += breaks.isWide(i) ? 1 : 0;
            }
        }
        if (wide < FEWEST) {
            return NONE;
        }
        return sure >= FEWEST_THROUGHOUT && sure * 2 >= open ? THROUGHOUT : SOME;
    }
}
