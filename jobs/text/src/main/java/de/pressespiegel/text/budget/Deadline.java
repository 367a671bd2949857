package de.pressespiegel.text.budget;

/**
 * The last guard of an analysis, beside its steps: a clock that the caller holds, for text code reads none. Asked rarely,
 * every some ten thousand steps, and between stages.
 */
@FunctionalInterface
public interface Deadline {
    /** Never passes. */
    Deadline NEVER = () -> false;

    /** Whether the time is up. */
    boolean passed();
}
