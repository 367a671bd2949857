package de.pressespiegel.text.stance.actor;

import de.pressespiegel.text.frame.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Towards whom or what.
 *
 * @param entity the entity, null when it is an issue
 * @param issue short noun phrase, null when it is an entity
 * @param head token of the head, -1 if there is none
 */
public record Target(@Nullable Actor entity, @Nullable String issue, int head) {

    /** An entity as target. */
    public static Target of(Actor actor, int head) {
        return actor.entityId() == null ? new Target(null, actor.name(), head) : new Target(actor, null, head);
    }

    /** An issue as target. */
    public static Target issue(String phrase, int head) {
        return new Target(null, phrase, head);
    }

    /** Display name. */
    public String name() {
        return entity != null ? entity.name() : issue == null ? "" : issue;
    }

    /** Whether both are the same. */
    public boolean same(Target other) {
        if (entity != null && other.entity != null) {
            return entity.same(other.entity);
        }
        return entity == null && other.entity == null && name().equals(other.name());
    }
}
