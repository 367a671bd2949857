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

        @Column(description = "community by the Leiden algorithm with modularity, 0 the largest")
        int community,

        @Column(
                description =
                        "neighbours: entities in the same paragraph not rarer than by chance; no pair is left out",
                unit = "nodes")
        int degree,

        @Column(description = "sum of edge strengths") double strength,

        @Column(description = "PageRank, damping .85, sums to 1", unit = "0..1")
        double pagerank,

        @Column(
                description = "share of shortest paths between others that pass it, a strong edge being short, on the"
                        + " backbone: edges with disparity alpha below .05 and a maximum spanning forest; exact up to"
                        + " statistics.exact-betweenness-nodes nodes (hanging trees not counted), beyond that"
                        + " estimated from sampled sources (Brandes and Pich 2007)",
                unit = "0..1")
        double betweenness,

        @Column(
                description =
                        "upper bound of the standard error of betweenness where it is estimated; 0 where it is exact",
                unit = "0..1")
        double betweennessError,

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
