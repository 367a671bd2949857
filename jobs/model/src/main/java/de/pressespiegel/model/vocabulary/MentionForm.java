package de.pressespiegel.model.vocabulary;

/** By what kind of expression a mention names its entity. Tables hold the lower-case name. */
public enum MentionForm {
    NAME,
    PART,
    ALIAS,
    METONYM,
    DEMONYM,
    ROLE,
    PRONOUN
}
