package de.pressespiegel.text.tone;

/** How a passage presents its target. */
public enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
