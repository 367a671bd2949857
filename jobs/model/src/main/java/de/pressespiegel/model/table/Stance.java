package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.model.vocabulary.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where towards whom or what, and who says so.
 */
@Table(name = "stances", description = "Who stands where towards whom or what, and who says so.", partitioned = true)
public record Stance(
        @Column(description = "article, see articles") String articleId,

        @Column(description = "position in the article, from 0")
        int stanceNo,

        @Column(description = "who holds it, when the holder is an entity") @Nullable
        String holderEntityId,

        @Column(description = "display name of the holder") String holderName,

        @Column(description = "towards whom, when the target is an entity") @Nullable
        String targetEntityId,

        @Column(description = "display name of the target entity") @Nullable
        String targetName,

        @Column(description = "short noun phrase when the target is an issue") @Nullable
        String issue,

        @Column(description = "where the holder stands") StanceLabel label,

        @Column(description = "valence and strength", unit = "-1..1")
        double score,

        @Column(description = "how silent, for no_comment") @Nullable
        SilenceKind silence,

        @Column(description = "narrator or quoted") Voice voice,

        @Column(description = "who says that the holder stands there, when not the article") @Nullable
        String assertedByEntityId,

        @Column(description = "display name of the asserter") @Nullable
        String assertedByName,

        @Column(description = "quotation it stands in") @Nullable
        Integer quotationNo,

        @Column(description = "first character of the evidence", unit = "offset")
        int startChar,

        @Column(description = "behind its last character", unit = "offset")
        int endChar,

        @Column(description = "the evidence, as it is read, like a mention's surface")
        String evidence,

        @Column(description = "whether a negation turned it")
        boolean negated,

        @Column(description = "whether it is hedged") boolean hedged,

        @Column(
                description = "whether it stands in a paragraph that the outlet repeats in several articles, see"
                        + " repeated_paragraphs; such rows are in no aggregate")
        boolean inRepeated,

        @Column(description = "confidence", unit = "0..1") double confidence,
        @Column(description = "rule that made it") String rule) {}
