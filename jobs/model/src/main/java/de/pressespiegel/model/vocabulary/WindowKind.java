package de.pressespiegel.model.vocabulary;

/** Within what two entities are counted as appearing together. Tables hold the lower-case name. */
public enum WindowKind {
    SENTENCE,
    PARAGRAPH,
    ARTICLE
}
