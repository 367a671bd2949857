package de.pressespiegel.text.knowledge;

/**
 * A short name that in articles of one country means that country's institution: {@code Nationalrat} in Bern and in Vienna.
 *
 * @param name as it stands in texts, nominative
 * @param country code of the country whose articles are meant
 * @param entityId whom it means there
 * @param alone whether it means so only in articles that name no other state
 * @param where file and line, for messages
 */
public record HomeName(String name, String country, String entityId, boolean alone, String where) {}
