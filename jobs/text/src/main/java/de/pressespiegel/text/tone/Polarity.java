package de.pressespiegel.text.tone;

/** How a passage presents its target. */
public enum Polarity {
    NEGATIVE(0),
    NEUTRAL(1),
    POSITIVE(2);

    private final int index;

    Polarity(int index) {
        this.index = index;
    }

    /** Place in arrays of class scores; part of the model's file format. */
    public int index() {
        return index;
    }
}
