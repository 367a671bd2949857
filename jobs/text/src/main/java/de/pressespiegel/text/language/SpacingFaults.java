package de.pressespiegel.text.language;

/**
 * Faults of spacing and repetition in a text, found in one pass: it runs over every article, and regular expressions that
 * may begin at any letter cost more than all other signs of damage together.
 */
final class SpacingFaults {
    private static final int SHORTEST_DOUBLED = 3;

    private final String text;

    private SpacingFaults(String text) {
        this.text = text;
    }

    /**
     * Counts.
     *
     * @param lostSpaces sentences glued together: "endet.Der"
     * @param straySpaces spaces before a mark or inside brackets and quotation marks: "Ende ."
     * @param doubledWords a word of three letters or more that stands twice: "der der"
     */
    record Counts(int lostSpaces, int straySpaces, int doubledWords) {}

    static Counts of(String text) {
        return new SpacingFaults(text).count();
    }

    private Counts count() {
        int lost = 0;
        int stray = 0;
        int doubled = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '.', '!', '?' -> {
                    lost += isGlued(i) ? 1 : 0;
                    stray += isAlone(i) || isBeforeClosingMark(i) ? 1 : 0;
                }
                case ',', ';' -> stray += isAlone(i) ? 1 : 0;
                case '(', '„' -> stray += isSpace(i + 1) && isLetter(i + 2) ? 1 : 0;
                case ' ' -> doubled += isDoubled(i) ? 1 : 0;
                default -> {
                    // no sign of anything
                }
            }
        }
        return new Counts(lost, stray, doubled);
    }

    private boolean isGlued(int mark) {
        return isLower(mark - 2)
                && isLower(mark - 1)
                && mark + 1 < text.length()
                && Character.isUpperCase(text.charAt(mark + 1))
                && isLower(mark + 2);
    }

    private boolean isAlone(int mark) {
        return isSpace(mark - 1)
                && isLetter(mark - 2)
                && (mark + 1 == text.length() || Character.isWhitespace(text.charAt(mark + 1)));
    }

    private boolean isBeforeClosingMark(int mark) {
        return isSpace(mark + 1) && mark + 2 < text.length() && text.charAt(mark + 2) == '”';
    }

    private boolean isDoubled(int space) {
        int start = space;
        while (isLetter(start - 1)) {
            start--;
        }
        int length = space - start;
        return length >= SHORTEST_DOUBLED
                && !isHyphen(start - 1)
                && text.regionMatches(start, text, space + 1, length)
                && !isLetter(space + 1 + length)
                && !isHyphen(space + 1 + length);
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isLower(int i) {
        return i >= 0 && i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    private boolean isSpace(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) == ' ';
    }

    private boolean isHyphen(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) == '-';
    }
}
