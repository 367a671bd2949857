package de.pressespiegel.text.token;

/** Quotation marks as the wild has them. */
public final class Marks {
    private static final String DOUBLE = "\"„“”‟«»〝〞＂";
    private static final String SINGLE = "'‚‘’‛‹›`´";

    private Marks() {}

    /** Whether the character is a double quotation mark (guillemets included). */
    public static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    /** Whether the character is a single quotation mark or an apostrophe. */
    public static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    /** Whether the character is any quotation mark. */
    public static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }
}
