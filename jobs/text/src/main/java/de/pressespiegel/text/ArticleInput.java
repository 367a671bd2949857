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
 */
public record ArticleInput(
        String articleId, String text, @Nullable List<Segment> segments) {}
