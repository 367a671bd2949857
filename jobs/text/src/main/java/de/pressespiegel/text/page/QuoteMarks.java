package de.pressespiegel.text.page;

import org.jsoup.nodes.Element;

/**
 * The marks that a browser shows around a {@code q} element: „…“, inside others ‚…‘. Pages that type marks as well get none
 * on top of them.
 */
record QuoteMarks(String opening, String closing) {
    private static final QuoteMarks NONE = new QuoteMarks("", "");
    private static final QuoteMarks OUTER = new QuoteMarks("„", "“");
    private static final QuoteMarks INNER = new QuoteMarks("‚", "‘");
    private static final String OPEN = "„»«‚›‹“\"";

    /**
     * The marks of an element.
     *
     * @param before the text of its block up to it
     */
    static QuoteMarks of(Element element, CharSequence before) {
        if (!element.normalName().equals("q") || element.children().stream().anyMatch(Element::isBlock)) {
            return NONE;
        }
        String words = element.text().strip();
        boolean typed = before.length() > 0 && OPEN.indexOf(before.charAt(before.length() - 1)) >= 0;
        if (words.isEmpty() || typed || OPEN.indexOf(words.charAt(0)) >= 0) {
            return NONE;
        }
        return isInside(before) ? INNER : OUTER;
    }

    /** Whether marks are open: those of an outer {@code q} stand in the text like typed ones. */
    private static boolean isInside(CharSequence before) {
        int open = 0;
        for (int i = 0; i < before.length(); i++) {
            switch (before.charAt(i)) {
                case '„' -> open++;
                case '“', '”' -> open = Math.max(0, open - 1);
                case '»', '«' -> open = open > 0 ? open - 1 : closesAt(before, i) ? 0 : 1;
                default -> {
                    // no mark
                }
            }
        }
        return open > 0;
    }

    /** A mark behind a letter or a full stop closes. */
    private static boolean closesAt(CharSequence text, int mark) {
        return mark > 0 && !Character.isWhitespace(text.charAt(mark - 1)) && text.charAt(mark - 1) != '(';
    }
}
