package de.pressespiegel.text.evaluation;

/**
 * A name in an article, as entity evaluation counts it.
 *
 * @param begin first character
 * @param end behind the last character
 * @param type PER, LOC or ORG
 */
public record EntityItem(int begin, int end, String type) {}
