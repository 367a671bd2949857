package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted how much and how.
 */
@Table(name = "source_stats", description = "Who is quoted how much and how.")
public record SourceStats(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "speaker, if resolved") @Nullable
        String speakerEntityId,

        @Column(description = "display name") String speakerName,
        @Column(description = "kind of speaker") SpeakerKind speakerKind,
        @Column(description = "most frequent capacity") SourceClass sourceClass,

        @Column(description = "quotations", unit = "quotations")
        long nQuotations,

        @Column(description = "direct ones", unit = "quotations")
        long nDirect,

        @Column(description = "indirect and free indirect ones", unit = "quotations")
        long nIndirect,

        @Column(description = "reported speech acts", unit = "quotations")
        long nReported,

        @Column(description = "anonymous ones", unit = "quotations")
        long nAnonymous,

        @Column(description = "quoted words", unit = "words")
        long nQuotedWords,

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

        @Column(description = "share of voice by quotations", unit = "0..1")
        double shareOfQuotations,

        @Column(description = "share of voice by quoted words", unit = "0..1")
        double shareOfWords,

        @Column(description = "share of direct ones", unit = "0..1")
        double directShare,

        @Column(description = "Wilson 95 % interval, lower end", unit = "0..1")
        double directShareLow,

        @Column(description = "upper end", unit = "0..1") double directShareHigh) {}
