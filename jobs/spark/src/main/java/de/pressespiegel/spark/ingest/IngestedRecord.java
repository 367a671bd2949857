package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record on its way through ingestion: an article to be, or the reason why it is none. Not published. */
public record IngestedRecord(
        @Column(description = "source") String sourceUri,
        @Column(description = "position in the file") int recordNo,
        @Column(description = "why it is refused") @Nullable RejectReason reason,
        @Column(description = "what to do") @Nullable String detail,
        @Column(description = "stable id") @Nullable String articleId,
        @Column(description = "address") @Nullable String url,
        @Column(description = "outlet") @Nullable String outlet,
        @Column(description = "headline") @Nullable String title,
        @Column(description = "authors") List<String> authors,
        @Column(description = "time") @Nullable Instant publishedAt,
        @Column(description = "day") @Nullable LocalDate publishedOn,
        @Column(description = "how the date was found") DateMethod dateMethod,
        @Column(description = "language") @Nullable String language,
        @Column(description = "its confidence") double languageConfidence,
        @Column(description = "text") @Nullable String text,

        @Column(description = "segments of the page structure") @Nullable
        List<Segment> segments,

        @Column(description = "why the archive that held it cut it off; null when it did not") @Nullable
        String truncated,

        @Column(description = "hash of the text") @Nullable String contentSha256,

        @Column(description = "a date that was refused as impossible, and why") @Nullable
        String dateNote) {}
