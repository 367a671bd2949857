package de.pressespiegel.text.syntax;

/** What stands before a clause. */
public enum Boundary {
    /** Nothing: the clause begins its sentence. */
    START,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    HYPHEN,
    BRACKET,
    /** A marked stretch that stands on its own. */
    QUOTE,
    /** "und", "oder", "aber" between two verbs. */
    COORDINATOR,
    /** Another mark, or none behind a stretch that has been cut. */
    OTHER;

    /** The boundary that a punctuation mark makes. */
    static Boundary of(char mark) {
        return switch (mark) {
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '–' -> DASH;
            case '-' -> HYPHEN;
            case '(' -> BRACKET;
            default -> OTHER;
        };
    }
}
