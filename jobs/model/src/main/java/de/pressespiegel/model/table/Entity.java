package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each entity that the corpus names.
 */
@Table(name = "entities", description = "Each entity that the corpus names.")
public record Entity(
        @Column(description = "stable id such as country:KP or person:given-family")
        String entityId,

        @Column(description = "display name") String name,
        @Column(description = "type") EntityType entityType,

        @Column(description = "Wikidata item, where certain") @Nullable
        String wikidataId,

        @Column(description = "ISO 3166-1 alpha-2, where it belongs to a country") @Nullable
        String countryCode,

        @Column(description = "surfaces seen in the corpus, most frequent first")
        List<String> aliases,

        @Column(description = "whether conf/knowledge lists it")
        boolean inKnowledgeBase,

        @Column(description = "mentions", unit = "mentions") long nMentions,

        @Column(description = "articles that name it", unit = "articles")
        long nArticles,

        @Column(description = "first publication day") @Nullable
        LocalDate firstSeenOn,

        @Column(description = "last publication day") @Nullable
        LocalDate lastSeenOn) {}
