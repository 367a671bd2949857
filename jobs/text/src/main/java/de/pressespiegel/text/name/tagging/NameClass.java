package de.pressespiegel.text.name.tagging;

/** Coarse class of a name, as the sequence model knows it. */
public enum NameClass {
    PER(1),
    LOC(3),
    ORG(5);

    private final int beginLabel;

    NameClass(int beginLabel) {
        this.beginLabel = beginLabel;
    }

    /** Label of a first token; the next number is that of the others. */
    int beginLabel() {
        return beginLabel;
    }

    /** A small number for tables: odd, below 6. */
    public int beginLabelIndex() {
        return beginLabel;
    }
}
