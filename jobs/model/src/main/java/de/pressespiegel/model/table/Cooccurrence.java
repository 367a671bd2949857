package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.WindowKind;

/**
 * Which entities appear together more than chance would have it.
 */
@Table(name = "cooccurrence", description = "Which entities appear together more than chance would have it.")
public record Cooccurrence(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "within what") WindowKind windowKind,
        @Column(description = "first entity (smaller id)") String entityIdA,
        @Column(description = "its name") String nameA,
        @Column(description = "second entity") String entityIdB,
        @Column(description = "its name") String nameB,

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

        @Column(description = "windows with both", unit = "windows")
        long nTogether,

        @Column(description = "windows with the first", unit = "windows")
        long nA,

        @Column(description = "windows with the second", unit = "windows")
        long nB,

        @Column(description = "windows with any entity", unit = "windows")
        long nWindows,

        @Column(description = "expected windows with both if independent", unit = "windows")
        double expected,

        @Column(description = "normalised pointwise mutual information (Bouma 2009)", unit = "-1..1")
        double npmi,

        @Column(
                description = "signed log-likelihood ratio (Dunning 1993); negative when rarer than expected",
                unit = "chi-square with 1 degree of freedom")
        double g2,

        @Column(description = "Jaccard index", unit = "0..1")
        double jaccard,

        @Column(description = "Dice coefficient", unit = "0..1")
        double dice,

        @Column(description = "hypergeometric z score", unit = "standard deviations")
        double z,

        @Column(description = "distance-weighted strength: sum of 1/(1+sentences between)")
        double strength,

        @Column(description = "disparity filter significance (Serrano 2009), the smaller of both ends", unit = "0..1")
        double alpha) {}
