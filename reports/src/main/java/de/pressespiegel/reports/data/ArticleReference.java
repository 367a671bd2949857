package de.pressespiegel.reports.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of an article.
 *
 * @param articleId its id
 * @param clusterId its text cluster
 * @param outlet its outlet, if known
 * @param title its headline, if any
 * @param publishedOn its day, if known
 */
public record ArticleReference(
        String articleId,
        String clusterId,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate publishedOn) {}
