package de.pressespiegel.text.name.tagging;

/** Coarse class of a name, as the sequence model knows it. */
public enum NameClass {
    PER,
    LOC,
    ORG
}
