package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What changed: bursts, shifts and replaced articles.
 */
@Table(name = "changes", description = "What changed: bursts, shifts and replaced articles.")
public record Change(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "what kind") ChangeKind kind,

        @Column(description = "what changed: entity, pair or article")
        String subjectId,

        @Column(description = "its name") String subjectName,
        @Column(description = "value before") @Nullable Double valueBefore,
        @Column(description = "value now") @Nullable Double valueNow,
        @Column(description = "difference") @Nullable Double difference,

        @Column(description = "95 % interval (Newcombe 1998), lower end") @Nullable
        Double low,

        @Column(description = "upper end") @Nullable Double high,

        @Column(description = "robust z score", unit = "standard deviations") @Nullable
        Double z,

        @Column(description = "p value", unit = "0..1") @Nullable
        Double pValue,

        @Column(description = "Benjamini-Hochberg adjusted", unit = "0..1") @Nullable
        Double qValue,

        @Column(description = "in words") String remark,

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
