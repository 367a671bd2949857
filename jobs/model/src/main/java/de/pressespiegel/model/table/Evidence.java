package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The best passages behind what the reports show.
 */
@Table(name = "evidence", description = "The best passages behind what the reports show.")
public record Evidence(
        @Column(description = "all, 30d, 7d, 1d (counted back from the as-of date) or a day as YYYY-MM-DD")
        String period,

        @Column(description = "report section: cooccurrence, sources, stances or silence")
        String section,

        @Column(description = "entity shown") String subjectId,
        @Column(description = "its name") String subjectName,

        @Column(description = "second entity, if any") @Nullable
        String objectId,

        @Column(description = "its name") @Nullable String objectName,
        @Column(description = "1 is the best") int rankNo,
        @Column(description = "article, see articles") String articleId,
        @Column(description = "outlet") @Nullable String outlet,

        @Column(description = "headline of the article") @Nullable
        String title,

        @Column(description = "day") @Nullable LocalDate publishedOn,

        @Column(description = "first character", unit = "offset")
        int startChar,

        @Column(description = "behind the last", unit = "offset")
        int endChar,

        @Column(description = "the passage") String passage,
        @Column(description = "confidence", unit = "0..1") double confidence,

        @Column(description = "counting basis 1: distinct articles", unit = "articles")
        long nArticles,

        @Column(
                description = "counting basis 2: distinct text clusters, so that reprints count once",
                unit = "clusters")
        long nClusters,

        @Column(
                description = "counting basis 3: distinct outlets (articles without a known outlet share one)",
                unit = "outlets")
        long nOutlets) {}
