package de.pressespiegel.text.syntax;

/** Sets of case, number and gender as bits: four cases by masculine, feminine, neuter, plural. */
public final class Cases {
    public static final int NONE = 0;
    public static final int ALL = 0xFFFF;
    public static final int NOMINATIVE = 0xF;
    public static final int GENITIVE = 0xF0;
    public static final int DATIVE = 0xF00;
    public static final int ACCUSATIVE = 0xF000;
    /** The plural bit in every case. */
    public static final int PLURAL = 0x8888;

    public static final int SINGULAR = 0x7777;
    public static final int MASCULINE = 0x1111;
    public static final int FEMININE = 0x2222;
    public static final int NEUTER = 0x4444;

    private Cases() {}

    /** Bits of one dictionary tag; 0 for a tag that has no case. */
    static int ofTag(String tag) {
        int shift = tag.contains(":NOM")
                ? 0
                : tag.contains(":GEN") ? 4 : tag.contains(":DAT") ? 8 : tag.contains(":AKK") ? 12 : -1;
        if (shift < 0) {
            return NONE;
        }
        int gender;
        if (tag.contains(":PLU")) {
            gender = 8;
        } else if (tag.contains(":MAS")) {
            gender = 1;
        } else if (tag.contains(":FEM")) {
            gender = 2;
        } else if (tag.contains(":NEU")) {
            gender = 4;
        } else {
            gender = 7;
        }
        return gender << shift;
    }

    /** Whether some reading is nominative. */
    public static boolean nominative(int mask) {
        return (mask & NOMINATIVE) != 0;
    }

    /** Whether some reading is genitive. */
    public static boolean genitive(int mask) {
        return (mask & GENITIVE) != 0;
    }

    /** Whether some reading is dative. */
    public static boolean dative(int mask) {
        return (mask & DATIVE) != 0;
    }

    /** Whether some nominative reading fits a verb of that number. */
    public static boolean subjectOf(int mask, boolean singularVerb, boolean pluralVerb) {
        int nominative = mask & NOMINATIVE;
        return (singularVerb && (nominative & SINGULAR) != 0) || (pluralVerb && (nominative & PLURAL) != 0);
    }
}
