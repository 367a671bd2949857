package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.vocabulary.EntityType;
import org.jspecify.annotations.Nullable;

/** What an article knows of an entity it names. Not published. */
public record EntitySeen(
        @Column(description = "entity") String entityId,
        @Column(description = "display name") String name,
        @Column(description = "type") EntityType entityType,
        @Column(description = "country") @Nullable String countryCode,
        @Column(description = "Wikidata item") @Nullable String wikidataId,
        @Column(description = "listed in conf/knowledge") boolean inKnowledgeBase) {}
