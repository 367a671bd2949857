package de.pressespiegel.model.vocabulary;

/** What changed between two periods, or between two versions of an article. Tables hold the lower-case name. */
public enum ChangeKind {
    ENTITY_BURST,
    SHARE_OF_VOICE,
    STANCE_SHIFT,
    NEW_ENTITY,
    ARTICLE_REPLACED
}
