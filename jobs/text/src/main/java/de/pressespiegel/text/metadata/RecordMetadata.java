package de.pressespiegel.text.metadata;

import de.pressespiegel.model.vocabulary.DateMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata from the fields of a record. */
public final class RecordMetadata {
    private RecordMetadata() {}

    /**
     * Reads the values.
     *
     * @param authors one value for each author, or one with all of them; lists written as a string are taken apart before
     * @param published any date form; null when there is none
     */
    public static Metadata of(
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable String published,
            Outlets outlets) {
        String site = url != null && url.strip().startsWith("http") ? url.strip() : null;
        String address = Addresses.ofArticle(site);
        String byAddress = outlets.ofUrl(site);
        String medium = plain(outlet);
        String named = medium == null ? null : outlets.ofName(medium);
        boolean knownAddress = byAddress != null && site != null && !site.contains(byAddress);
        String headline = plain(title);
        headline = headline == null
                ? null
                : Titles.headline(headline, SiteNames.of(byAddress, medium, named, site), List.of());
        PublicationDate date = published == null ? PublicationDate.NONE : PublicationDate.of(published);
        if (!date.found() && address != null) {
            PublicationDate inUrl = PublicationDate.ofUrl(address);
            if (inUrl.found()) {
                return inUrl.metadata(DateMethod.URL).orElse(rest(address, byAddress, headline, authors, date.note()));
            }
        }
        String where = knownAddress || named == null ? byAddress : named;
        return date.metadata(DateMethod.METADATA).orElse(rest(address, where, headline, authors, null));
    }

    private static Metadata rest(
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable String note) {
        return new Metadata(url, outlet, title, split(authors), null, null, DateMethod.NONE, note);
    }

    private static @Nullable String plain(@Nullable String value) {
        String words = value == null ? "" : PlainWords.of(value);
        return words.isEmpty() ? null : words;
    }

    /** "Anna Muster, Ole Beispiel" in one value are two authors. */
    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(value -> AuthorNames.of(value).stream())
                .distinct()
                .toList();
    }
}
