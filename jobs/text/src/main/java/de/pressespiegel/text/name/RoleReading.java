package de.pressespiegel.text.name;

import org.jspecify.annotations.Nullable;

/**
 * A role in which an article introduces a person.
 *
 * @param entityId the person
 * @param role the words, such as {@code Vorsitzender des Beispielverbandes}
 * @param head the noun at their core, such as {@code Vorsitzender}
 * @param sourceClass class of source that the noun belongs to, as in {@code conf/knowledge/role-nouns.tsv}
 * @param affiliation the organisation or country that the words name; null when they name none
 * @param affiliationEntityId its entity
 * @param startChar first character of the words
 * @param endChar behind their last character
 */
public record RoleReading(
        String entityId,
        String role,
        String head,
        String sourceClass,
        @Nullable String affiliation,
        @Nullable String affiliationEntityId,
        int startChar,
        int endChar) {

    /** The same role, held at the affiliation of another reading. */
    RoleReading at(RoleReading other) {
        return new RoleReading(
                entityId, role, head, sourceClass, other.affiliation, other.affiliationEntityId, startChar, endChar);
    }
}
