package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where each holder stands towards each target.
 */
@Table(name = "stance_stats", description = "Where each holder stands towards each target.")
public record StanceStats(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "holder; name:... for one without an entity")
        String holderEntityId,

        @Column(description = "its name") String holderName,

        @Column(description = "target, when an entity") @Nullable
        String targetEntityId,

        @Column(description = "target entity or issue") String targetName,

        @Column(description = "supportive statements", unit = "stances")
        long nSupportive,

        @Column(description = "critical ones", unit = "stances")
        long nCritical,

        @Column(description = "ambivalent ones", unit = "stances")
        long nAmbivalent,

        @Column(description = "neutral ones", unit = "stances")
        long nNeutral,

        @Column(description = "explicit silence, counted apart", unit = "stances")
        long nNoComment,

        @Column(description = "(P-N)/(P+N+U); null without any but silence", unit = "-1..1") @Nullable
        Double netStance,

        @Column(description = "95 % interval, lower end (Wilson, mapped to -1..1)", unit = "-1..1") @Nullable
        Double netStanceLow,

        @Column(description = "upper end", unit = "-1..1") @Nullable
        Double netStanceHigh,

        @Column(description = "log((P+0.5)/(N+0.5)) (Lowe 2011)", unit = "log odds") @Nullable
        Double logOdds,

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
