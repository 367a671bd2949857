package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Article;
import de.pressespiegel.reports.parquet.Query;
import de.pressespiegel.reports.parquet.TableReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Looks up articles without their text. */
final class Articles {
    private final TableReader tables;

    Articles(TableReader tables) {
        this.tables = tables;
    }

    /** The articles of these ids. */
    Map<String, ArticleReference> find(Set<String> ids) {
        Map<String, ArticleReference> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        tables.forEach(
                Query.of(Article.class).columns("article_id", "cluster_id", "outlet", "title", "published_on"),
                article -> {
                    if (ids.contains(article.articleId())) {
                        found.put(article.articleId(), reference(article));
                    }
                });
        return found;
    }

    /** How many articles have no known day. */
    long undated() {
        AtomicLong undated = new AtomicLong();
        tables.forEach(Query.of(Article.class).columns("published_on"), article -> {
            if (article.publishedOn() == null) {
                undated.incrementAndGet();
            }
        });
        return undated.get();
    }

    private static ArticleReference reference(Article article) {
        return new ArticleReference(
                article.articleId(), article.clusterId(), article.outlet(), article.title(), article.publishedOn());
    }
}
