package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.EntityType;

/**
 * How much each entity was in the press, per day and period.
 */
@Table(name = "entity_daily", description = "How much each entity was in the press, per day and period.")
public record EntityDaily(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "entity") String entityId,
        @Column(description = "display name") String name,
        @Column(description = "type") EntityType entityType,
        @Column(description = "mentions", unit = "mentions") long nMentions,

        @Column(description = "counting basis 1: distinct articles", unit = "articles")
        long nArticles,

        @Column(
                description = "counting basis 2: distinct text clusters, so that reprints count once",
                unit = "clusters")
        long nClusters,

        @Column(
                description = "counting basis 3: distinct outlets (articles without a known outlet share one)",
                unit = "outlets")
        long nOutlets,

        @Column(description = "mean tone of the mentions", unit = "-1..1")
        double meanTone,

        @Column(description = "quotations with this entity as speaker", unit = "quotations")
        long nQuotations,

        @Column(description = "words quoted from it", unit = "words")
        long nQuotedWords,

        @Column(description = "share of all mentions of the period", unit = "0..1")
        double shareOfMentions) {}
