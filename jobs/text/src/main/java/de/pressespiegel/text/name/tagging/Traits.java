package de.pressespiegel.text.name.tagging;

/**
 * Lists and dictionary readings of a form, as bits and as one coarse class.
 *
 * @param bits set of the constants of this record
 * @param coarse one number for the most telling of them, used in combinations with neighbours
 */
public record Traits(int bits, int coarse) {
    public static final int CAPITAL = 1;
    public static final int UPPER = 1 << 1;
    public static final int NUMBER = 1 << 2;
    public static final int MARK = 1 << 3;
    public static final int GIVEN = 1 << 4;
    public static final int SURNAME = 1 << 5;
    public static final int PLACE = 1 << 6;
    public static final int NOUN = 1 << 7;
    public static final int ADJECTIVE = 1 << 8;
    public static final int VERB = 1 << 9;
    public static final int OTHER = 1 << 10;
    public static final int UNKNOWN = 1 << 11;
    public static final int TITLE = 1 << 12;
    public static final int ROLE = 1 << 13;
    public static final int ORG_HEAD = 1 << 14;
    public static final int PARTICLE = 1 << 16;
    /** The lower-case form is a common word. */
    public static final int COMMON = 1 << 17;

    public static final int HYPHEN = 1 << 18;
    public static final int KNOWN_SURNAME = 1 << 19;
    public static final int PLACE_HEAD = 1 << 20;
    public static final int INITIAL = 1 << 22;
    public static final int PREPOSITION = 1 << 23;
    /** Unknown, but its last part is a common noun and its first part a known word. */
    public static final int COMPOUND = 1 << 24;
    /** Unknown, but its last part is a common noun. */
    public static final int NOUN_TAIL = 1 << 25;

    public static final int PLACE_SUFFIX = 1 << 27;
    public static final int ENDS_IN_S = 1 << 26;

    /** Whether any of the bits is set. */
    public boolean any(int mask) {
        return (bits & mask) != 0;
    }
}
