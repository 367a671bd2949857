package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;

/**
 * How each outlet works with sources.
 */
@Table(name = "outlet_profile", description = "How each outlet works with sources.")
public record OutletProfile(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "outlet") String outlet,

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

        @Column(description = "quotations", unit = "quotations")
        long nQuotations,

        @Column(description = "share of direct quotations", unit = "0..1")
        double directShare,

        @Column(description = "Wilson 95 % interval, lower end", unit = "0..1")
        double directShareLow,

        @Column(description = "upper end", unit = "0..1") double directShareHigh,

        @Column(description = "share of anonymous sources", unit = "0..1")
        double anonymousShare,

        @Column(description = "Wilson 95 % interval, lower end", unit = "0..1")
        double anonymousShareLow,

        @Column(description = "upper end", unit = "0..1") double anonymousShareHigh,

        @Column(description = "share of official sources", unit = "0..1")
        double officialShare,

        @Column(description = "Wilson 95 % interval, lower end", unit = "0..1")
        double officialShareLow,

        @Column(description = "upper end", unit = "0..1") double officialShareHigh,

        @Column(description = "Shannon entropy of speakers", unit = "bit")
        double entropy,

        @Column(description = "2^entropy", unit = "sources") double effectiveSources,

        @Column(description = "Herfindahl-Hirschman index of speakers", unit = "0..1")
        double hhi,

        @Column(
                description = "Jensen-Shannon distance (base 2) of the speakers from those of the corpus",
                unit = "0..1")
        double jsDistance) {}
