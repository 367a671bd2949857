package de.pressespiegel.model.vocabulary;

/** How words are rendered, after the categories of speech, thought and writing representation (Semino and Short 2004; Brunner 2020). Tables hold the lower-case name. */
public enum QuotationKind {
    DIRECT,
    INDIRECT,
    INDIRECT_FREE_INDIRECT,
    FREE_INDIRECT,
    REPORTED
}
