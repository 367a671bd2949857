package de.pressespiegel.model.vocabulary;

/** In what capacity a source speaks. Tables hold the lower-case name. */
public enum SourceClass {
    OFFICIAL,
    EXPERT,
    MEDIA,
    MILITARY_INTELLIGENCE,
    BUSINESS,
    CIVIL_SOCIETY,
    CITIZEN,
    DOCUMENT,
    UNKNOWN
}
