package de.pressespiegel.reports.sheet;

/** What makes a column's values comparable at a glance. */
public enum Emphasis {
    NONE,
    /** A bar in each cell. */
    BAR,
    /** A colour from critical (-1) to supportive (1). */
    DIVERGING
}
