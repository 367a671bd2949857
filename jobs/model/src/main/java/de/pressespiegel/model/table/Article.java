package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.ClusterRole;
import de.pressespiegel.model.vocabulary.DateMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each article once, with its text verbatim: every offset in other tables points into it.
 */
@Table(
        name = "articles",
        description = "Each article once, with its text verbatim: every offset in other tables points into it.",
        partitioned = true)
public record Article(
        @Column(
                description =
                        "stable id: the first 16 hex digits of SHA-256 over the canonical url, else over file name and content")
        String articleId,

        @Column(description = "where it came from; ends in the file name, with !entry or #record behind it")
        String sourceUri,

        @Column(description = "canonical address of the page, if known") @Nullable
        String url,

        @Column(description = "name of the outlet, if known") @Nullable
        String outlet,

        @Column(description = "headline") @Nullable String title,

        @Column(description = "authors as printed; empty when none is named")
        List<String> authors,

        @Column(
                description =
                        "news agencies that the article names at its start or end as its source, canonical names in order of"
                                + " naming; empty when none is")
        List<String> agencies,

        @Column(description = "publication time, if the source names one", unit = "UTC") @Nullable
        Instant publishedAt,

        @Column(description = "publication day, if known") @Nullable
        LocalDate publishedOn,

        @Column(description = "how the date was found; none means unknown, never the crawl time")
        DateMethod dateMethod,

        @Column(description = "ISO 639-1 code") String language,

        @Column(description = "confidence of the language", unit = "0..1")
        double languageConfidence,

        @Column(description = "decoded input text, verbatim", unit = "UTF-16 code units are the unit of all offsets")
        String text,

        @Column(
                description =
                        "why the archive that held it cut it off, in the archive's word (WARC-Truncated: length, time,"
                                + " disconnect, unspecified); null when it did not")
        @Nullable
        String truncated,

        @Column(description = "length of the text", unit = "UTF-16 code units")
        int nChars,

        @Column(description = "tokens outside boilerplate", unit = "tokens")
        int nTokens,

        @Column(description = "sentences outside boilerplate", unit = "sentences")
        int nSentences,

        @Column(description = "SHA-256 of the text in UTF-8", unit = "hex")
        String contentSha256,

        @Column(description = "text cluster: articles that say the same text")
        String clusterId,

        @Column(description = "place in the cluster") ClusterRole clusterRole,

        @Column(description = "how machine-translated or broken the text looks", unit = "0 (sound)..1")
        double damageScore,

        @Column(description = "run that took it in") String runId,

        @Column(description = "when it was taken in", unit = "UTC")
        Instant ingestedAt) {}
