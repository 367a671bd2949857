package de.pressespiegel.model.vocabulary;

/** Whether the article itself says it or somebody quoted does. Tables hold the lower-case name. */
public enum Voice {
    NARRATOR,
    QUOTED
}
