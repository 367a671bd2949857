package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;

/**
 * Who agrees with whom: actor congruence and conflict (Discourse Network Analysis, Leifeld).
 */
@Table(
        name = "stance_network",
        description = "Who agrees with whom: actor congruence and conflict (Discourse Network Analysis, Leifeld).")
public record StanceNetworkEdge(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "first holder (smaller id)") String holderIdA,
        @Column(description = "its name") String holderNameA,
        @Column(description = "second holder") String holderIdB,
        @Column(description = "its name") String holderNameB,

        @Column(description = "targets on which both take the same side", unit = "targets")
        long nCongruent,

        @Column(description = "targets on which they take opposite sides", unit = "targets")
        long nConflicting,

        @Column(description = "congruent minus conflicting, over shared targets", unit = "-1..1")
        double congruence,

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
