package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article knows it.
 *
 * @param entityId stable id: from conf/knowledge, else a slug of type and name
 * @param name display name
 * @param inKnowledgeBase whether conf/knowledge lists it
 */
public record NamedEntity(
        String entityId,
        String name,
        EntityType entityType,
        @Nullable String countryCode,
        @Nullable String wikidataId,
        boolean inKnowledgeBase) {}
