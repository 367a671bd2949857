package de.pressespiegel.reports.sheet;

/**
 * A column of a table.
 *
 * @param text what stands above it
 * @param help what it means, shown on demand; may be empty
 * @param width in characters
 * @param format how its values are written
 * @param emphasis what makes them comparable
 */
public record Heading(String text, String help, int width, Format format, Emphasis emphasis) {}
