package de.pressespiegel.text.token;

/** What a token is made of. */
public enum TokenKind {
    WORD,
    NUMBER,
    PUNCTUATION,
    /** Any quotation mark or apostrophe-like sign that stands alone. */
    QUOTE_MARK
}
