package de.pressespiegel.text.metadata;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text.
 *
 * @param dateMethod how the date was found; {@code NONE} when there is none
 * @param dateNote a date that stood there and was refused as impossible, and why; null otherwise
 */
public record Metadata(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedOn,
        DateMethod dateMethod,
        @Nullable String dateNote) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, List.of(), null, null, DateMethod.NONE, null);

    /** These, and where they are silent, the other's. */
    public Metadata orElse(Metadata other) {
        boolean dated = dateMethod != DateMethod.NONE;
        Metadata date = dated ? this : other;
        return new Metadata(
                url != null ? url : other.url,
                outlet != null ? outlet : other.outlet,
                title != null ? title : other.title,
                authors.isEmpty() ? other.authors : authors,
                date.publishedAt,
                date.publishedOn,
                date.dateMethod,
                dateNote != null ? dateNote : other.dateNote);
    }
}
