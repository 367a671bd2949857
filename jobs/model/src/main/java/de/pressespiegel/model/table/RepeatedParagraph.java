package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Each paragraph that an outlet repeats in several of its stories: newsletter boxes, donation appeals, author notes,
 * standing explanations.
 */
@Table(
        name = "repeated_paragraphs",
        description = "Each paragraph of 25 letters or more that articles of one outlet have in 3 text clusters or more"
                + " (newsletter boxes, donation appeals, notes on authors, standing explanations); not headlines,"
                + " bylines, datelines and captions. Worked out anew for each version from all its articles; facts"
                + " that stand in such a paragraph, wherever it stands, carry in_repeated.")
public record RepeatedParagraph(
        @Column(description = "outlet, see articles; ? for articles without a known one, which count as one outlet")
        String outlet,

        @Column(
                description =
                        "first 16 hex digits of SHA-256 over the paragraph in NFKC and lower case, letters and digits"
                                + " only, in UTF-8",
                unit = "hex")
        String paragraphHash,

        @Column(description = "its words, from the earliest article that has it, 2000 characters at most")
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
