package de.pressespiegel.text.source;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of an input file: an article, or the reason why it is none. */
public sealed interface SourceRecord {
    /** Where it came from: ends in the file name, with {@code !entry} or {@code #record} behind it. */
    String sourceUri();

    /** Position in its file, from 0. */
    int recordNo();

    /**
     * A record that became an article.
     *
     * @param text decoded text, verbatim; offsets of all facts point into it
     * @param segments segments known from the page structure (their article id is filled in later); null when they are
     *     to be found from the text
     * @param language ISO 639-1 code
     * @param languageConfidence 0..1; 0 when the text is too short to tell
     * @param dateNote a date that was refused as impossible, and why; null when none was
     * @param truncated why the crawler cut it off (length, time, disconnect, unspecified), as its archive says; null
     *     when it says nothing of the kind
     */
    record Found(
            String sourceUri,
            int recordNo,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable Instant publishedAt,
            @Nullable LocalDate publishedOn,
            DateMethod dateMethod,
            String language,
            double languageConfidence,
            String text,
            @Nullable List<Segment> segments,
            @Nullable String dateNote,
            @Nullable String truncated)
            implements SourceRecord {
        /** An article that is whole as far as its source says. */
        public Found(
                String sourceUri,
                int recordNo,
                @Nullable String url,
                @Nullable String outlet,
                @Nullable String title,
                List<String> authors,
                @Nullable Instant publishedAt,
                @Nullable LocalDate publishedOn,
                DateMethod dateMethod,
                String language,
                double languageConfidence,
                String text,
                @Nullable List<Segment> segments,
                @Nullable String dateNote) {
            this(
                    sourceUri,
                    recordNo,
                    url,
                    outlet,
                    title,
                    authors,
                    publishedAt,
                    publishedOn,
                    dateMethod,
                    language,
                    languageConfidence,
                    text,
                    segments,
                    dateNote,
                    null);
        }

        /** The same article, cut off by its crawler for this reason. */
        Found truncatedBy(String reason) {
            return new Found(
                    sourceUri,
                    recordNo,
                    url,
                    outlet,
                    title,
                    authors,
                    publishedAt,
                    publishedOn,
                    dateMethod,
                    language,
                    languageConfidence,
                    text,
                    segments,
                    dateNote,
                    reason);
        }
    }

    /**
     * A record that was refused.
     *
     * @param detail names the offending value and what to do
     */
    record Refused(String sourceUri, int recordNo, RejectReason reason, String detail) implements SourceRecord {}
}
