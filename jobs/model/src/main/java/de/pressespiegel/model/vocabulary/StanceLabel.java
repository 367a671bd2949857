package de.pressespiegel.model.vocabulary;

/** Where a holder stands towards a target; {@code NO_COMMENT} is explicit silence. Tables hold the lower-case name. */
public enum StanceLabel {
    SUPPORTIVE,
    CRITICAL,
    AMBIVALENT,
    NEUTRAL,
    NO_COMMENT
}
