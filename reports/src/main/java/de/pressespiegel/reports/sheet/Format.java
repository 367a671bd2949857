package de.pressespiegel.reports.sheet;

/** How a cell's value is written. */
public enum Format {
    /** One line of text. */
    TEXT,
    /** Text of several lines. */
    PROSE,
    /** Short text in the middle, such as a range. */
    RANGE,
    /** Whole number. */
    COUNT,
    /** Number with two decimals. */
    DECIMAL,
    /** Small number with four decimals. */
    FINE,
    /** Share of 1, written as a percentage. */
    PERCENT,
    /** Number from -1 to 1, written with its sign. */
    SIGNED,
    /** Share of 1, written as a percentage with its sign. */
    CHANGE,
    /** Difference of two shares, in percentage points. */
    POINTS,
    /** A day. */
    DATE,
    /** Text that leads to another sheet. */
    LINK
}
