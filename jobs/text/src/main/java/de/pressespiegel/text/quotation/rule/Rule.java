package de.pressespiegel.text.quotation.rule;

/** Proposes quotations of one class. Stateless. */
public interface Rule {
    /** Stable name, as published with each quotation. */
    String name();

    /** Looks through the scene and proposes what it finds. */
    void apply(Scene scene);
}
