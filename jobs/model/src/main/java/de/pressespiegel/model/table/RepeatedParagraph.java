package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Each paragraph that an outlet repeats in several of its articles: newsletter boxes, donation appeals, author notes.
 */
@Table(
        name = "repeated_paragraphs",
        description =
                "Each paragraph that an outlet repeats in several of its articles (newsletter boxes, donation appeals,"
                        + " notes on authors). Worked out anew for each version from all its articles; facts that stand"
                        + " in such a paragraph carry in_repeated.")
public record RepeatedParagraph(
        @Column(description = "outlet, see articles; ? for articles without a known one")
        String outlet,

        @Column(
                description =
                        "first 16 hex digits of SHA-256 over the paragraph in lower case, letters and digits only, in"
                                + " UTF-8",
                unit = "hex")
        String paragraphHash,

        @Column(description = "its words, from the first article that has it")
        String text,

        @Column(description = "distinct articles of the outlet that have it", unit = "articles")
        long nArticles,

        @Column(
                description = "distinct text clusters of these articles, so that a reprint alone repeats nothing",
                unit = "clusters")
        long nClusters,

        @Column(description = "distinct days of publication", unit = "days")
        long nDays,

        @Column(description = "first day of publication; null when no article is dated") @Nullable
        LocalDate firstDay,

        @Column(description = "last day of publication; null when no article is dated") @Nullable
        LocalDate lastDay) {}
