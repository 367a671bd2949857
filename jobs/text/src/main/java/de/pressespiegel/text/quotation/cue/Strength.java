package de.pressespiegel.text.quotation.cue;

/** How far a cue alone proves an attribution. */
public enum Strength {
    /** Mostly something else; needs quotation marks or Konjunktiv as evidence. */
    WEAK,
    MEDIUM,
    /** Attribution whenever such a complement is there. */
    STRONG
}
