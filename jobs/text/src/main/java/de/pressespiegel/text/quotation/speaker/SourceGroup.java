package de.pressespiegel.text.quotation.speaker;

/**
 * A group of sources that is named by kind only and counted over articles.
 *
 * @param id published id, "group:experts"
 * @param label display name
 */
record SourceGroup(String id, String label) {}
