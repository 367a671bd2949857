package de.pressespiegel.text.frame;

import de.pressespiegel.model.vocabulary.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can hold an attitude or be its target.
 *
 * @param entityId entity, null for one that is only described: "die Anwohner"
 * @param name display name
 * @param type type of the entity, null without entity
 */
public record Actor(
        @Nullable String entityId, String name, @Nullable EntityType type) {

    /** Whether both are the same one. */
    public boolean same(Actor other) {
        return entityId == null || other.entityId == null
                ? entityId == null && other.entityId == null && name.equals(other.name)
                : entityId.equals(other.entityId);
    }
}
