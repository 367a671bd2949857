package de.pressespiegel.text.segment;

/**
 * A stretch of text between line breaks that belongs together: one line, or several lines of a hard-wrapped paragraph.
 *
 * @param start first character that is not white space
 * @param end behind the last one
 * @param text the characters between them; line breaks inside are kept
 * @param afterBlank whether an empty line or the start of the text stands before it
 */
public record Paragraph(int start, int end, String text, boolean afterBlank) {
    /** A paragraph that stands alone. */
    public static Paragraph of(String text) {
        return new Paragraph(0, text.length(), text, true);
    }

    private static final String FINAL_MARKS = ".!?…:";
    private static final String CLOSERS = "\"“”«»’‘')]*";

    /** Characters. */
    public int length() {
        return end - start;
    }

    /** Whether it ends like a sentence: a final mark, with closing quotation marks or brackets behind it. */
    public boolean closed() {
        int i = behindSign() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return FINAL_MARKS.indexOf(text.charAt(i)) >= 0;
    }

    /** The author's sign or a source in brackets may stand behind the last sentence: "… sagte er. (abc)". */
    private int behindSign() {
        int end = text.length();
        int slash = behindSlashes(end);
        if (slash > 0) {
            return slash;
        }
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open < 1 || end - open > 80) {
            return end;
        }
        while (open > 0 && Paragraphs.isBlank(text.charAt(open - 1))) {
            open--;
        }
        return open == 0 ? end : open;
    }

    /** Signs of agencies and editors may stand there without brackets: "… sagte er./abc/def"; -1 when none do. */
    private int behindSlashes(int end) {
        int i = end;
        int slash = -1;
        while (i > 0 && end - i < 20 && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '/')) {
            i--;
            slash = text.charAt(i) == '/' ? i : slash;
        }
        return slash == i && i > 0 && FINAL_MARKS.indexOf(text.charAt(i - 1)) >= 0 ? i : -1;
    }

    /** Words. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i));
            words += part && !inside ? 1 : 0;
            inside = part || (inside && "-.'’&".indexOf(text.charAt(i)) >= 0);
        }
        return words;
    }

    /** Words that start with a lower-case letter; running text has many, menus and lists of names have few. */
    public int lowerWords() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += Character.isLowerCase(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    ? 1
                    : 0;
        }
        return words;
    }

    /** A sentence at least: closed, not too short, with lower-case words among its words. */
    public boolean isProse() {
        int words = words();
        return closed() && words >= 4 && length() >= 25 && lowerWords() * 4 >= words;
    }

    /** Running text beyond doubt; one that is long enough may have lost its final mark. */
    public boolean isStrongProse() {
        return length() >= 120 && (isProse() || isLongProse());
    }

    /** Sentences that a name, a link or nothing follows: "… sagte sie. Zum Artikel". */
    private boolean isLongProse() {
        return length() >= 300 && lowerWords() * 2 >= words() && text.indexOf(". ") > 0;
    }

    /** Whether all its letters are capitals, six letters at least. */
    public boolean allCapitals() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) && c != 'ß') {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 6;
    }
}
