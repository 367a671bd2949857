package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.EntityType;

/**
 * Entities as nodes of the co-occurrence network.
 */
@Table(name = "network_nodes", description = "Entities as nodes of the co-occurrence network.")
public record NetworkNode(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "entity") String entityId,
        @Column(description = "display name") String name,
        @Column(description = "type") EntityType entityType,

        @Column(description = "community number, 0 the largest")
        int community,

        @Column(description = "neighbours", unit = "nodes") int degree,
        @Column(description = "sum of edge strengths") double strength,

        @Column(description = "PageRank, damping .85, sums to 1", unit = "0..1")
        double pagerank,

        @Column(description = "betweenness centrality, normalised", unit = "0..1")
        double betweenness,

        @Column(description = "counting basis 1: distinct articles", unit = "articles")
        long nArticles,

        @Column(
                description = "counting basis 2: distinct text clusters, so that reprints count once",
                unit = "clusters")
        long nClusters,

        @Column(
                description = "counting basis 3: distinct outlets (articles without a known outlet share one)",
                unit = "outlets")
        long nOutlets) {}
