package de.pressespiegel.text.name.tagging;

/** The labels of a token: 0 outside, then begin and inside of each {@link NameClass}. */
final class Labels {
    static final int COUNT = 7;
    static final int OUTSIDE = 0;

    private static final NameClass[] CLASSES = NameClass.values();

    private Labels() {}

    static int begin(NameClass nameClass) {
        return nameClass.beginLabel();
    }

    static int inside(NameClass nameClass) {
        return nameClass.beginLabel() + 1;
    }

    static boolean begins(int label) {
        return (label & 1) == 1;
    }

    static NameClass nameClass(int label) {
        return CLASSES[(label - 1) / 2];
    }

    /** Whether the second label may follow the first ({@code previous} -1 at the start): inside needs its own class before it. */
    static boolean allowed(int previous, int label) {
        if (label == OUTSIDE || begins(label)) {
            return true;
        }
        return previous == label || previous == label - 1;
    }
}
