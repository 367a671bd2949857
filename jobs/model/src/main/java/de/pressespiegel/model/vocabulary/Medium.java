package de.pressespiegel.model.vocabulary;

/** How the quoted words were first uttered. Tables hold the lower-case name. */
public enum Medium {
    SPEECH,
    WRITING,
    THOUGHT,
    UNSPECIFIED
}
