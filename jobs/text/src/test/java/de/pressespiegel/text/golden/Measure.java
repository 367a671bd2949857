package de.pressespiegel.text.golden;

/** A share that is measured on whole articles, with the floor below which it must not fall. */
enum Measure {
    QUOTATION_RECALL("quotations found", 0.76),
    DIRECT_RECALL("of them direct", 0.87),
    INDIRECT_RECALL("of them indirect", 0.86),
    MIXED_RECALL("of them mixed", 0.85),
    REPORTED_RECALL("of them reported", 0.31),
    FREE_INDIRECT_RECALL("of them free indirect", 0.88),
    QUOTATION_PRECISION("quotations that are one", 0.88),
    SPEAKER("speaker of those found", 0.76),
    MENTION_RECALL("names, exactly", 0.84),
    DEMONYM_RECALL("demonyms, exactly", 0.48),
    BOILERPLATE_RECALL("boilerplate marked", 0.74),
    TEXT_KEPT("own text kept", 0.99),
    SILENCE_RECALL("silences found", 0.44),
    STANCE_RECALL("stances, holder and label", 0.22);

    private final String title;
    private final double floor;

    Measure(String title, double floor) {
        this.title = title;
        this.floor = floor;
    }

    String title() {
        return title;
    }

    double floor() {
        return floor;
    }
}
