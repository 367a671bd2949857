package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each article that was read but whose analysis failed, with its text: what {@code rejects} names by analysis_failed and
 * analysis_timeout.
 */
@Table(
        name = "refused_analyses",
        description = "Each article that was read but whose analysis failed, with its text (rejects names it by"
                + " analysis_failed or analysis_timeout). The next version of the program or of conf/ tries it"
                + " again; an article that is accepted then, or comes with other content, is here no longer.")
public record RefusedAnalysis(
        @Column(description = "stable id, as in articles") String articleId,

        @Column(description = "where it came from; ends in the file name, with !entry or #record behind it")
        String sourceUri,

        @Column(description = "record in its file, from 0") int recordNo,
        @Column(description = "why") RejectReason reason,

        @Column(description = "the article, the class that failed, and the cause")
        String detail,

        @Column(description = "canonical address of the page, if known") @Nullable
        String url,

        @Column(description = "name of the outlet, if known") @Nullable
        String outlet,

        @Column(description = "headline") @Nullable String title,

        @Column(description = "authors as printed; empty when none is named")
        List<String> authors,

        @Column(description = "publication time, if the source names one", unit = "UTC") @Nullable
        Instant publishedAt,

        @Column(description = "publication day, if known") @Nullable
        LocalDate publishedOn,

        @Column(description = "how the date was found; none means unknown, never the crawl time")
        DateMethod dateMethod,

        @Column(description = "a date that was refused as impossible, and why; null when none was") @Nullable
        String dateNote,

        @Column(description = "ISO 639-1 code") String language,

        @Column(description = "confidence of the language", unit = "0..1")
        double languageConfidence,

        @Column(description = "decoded input text, verbatim")
        String text,

        @Column(description = "segments known from the record's structure; null when the text alone tells them")
        @Nullable
        List<Segment> segments,

        @Column(description = "why the archive that held it cut it off; null when it did not") @Nullable
        String truncated,

        @Column(description = "SHA-256 of the text in UTF-8", unit = "hex")
        String contentSha256,

        @Column(description = "version of the program that tried it last")
        String codeVersion,

        @Column(description = "hash of configuration and word lists that it was last tried with", unit = "hex")
        String configSha256,

        @Column(description = "run that tried it last") String runId,
        @Column(description = "when", unit = "UTC") Instant refusedAt) {}
