package de.pressespiegel.text;

import de.pressespiegel.model.table.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What analysis reads.
 *
 * @param articleId stable id, copied into every fact
 * @param text the article, verbatim
 * @param segments segments already known from the page structure; null when they are to be found from the text alone
 * @param homeCountry ISO 3166-1 alpha-2 code of the country where its outlet has its seat, so that {@code Bundesrat} is
 *     that country's; null when it is not known
 */
public record ArticleInput(
        String articleId,
        String text,
        @Nullable List<Segment> segments,
        @Nullable String homeCountry) {

    /** An article of an outlet that is not known. */
    public ArticleInput(String articleId, String text, @Nullable List<Segment> segments) {
        this(articleId, text, segments, null);
    }
}
