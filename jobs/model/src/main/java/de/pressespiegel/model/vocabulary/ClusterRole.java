package de.pressespiegel.model.vocabulary;

/** An article's place in its cluster of texts that say the same. Tables hold the lower-case name. */
public enum ClusterRole {
    ORIGINAL,
    REPRINT,
    NEAR_DUPLICATE
}
