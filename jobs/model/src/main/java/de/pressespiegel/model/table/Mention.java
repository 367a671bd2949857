package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Each place where an entity is named.
 */
@Table(name = "mentions", description = "Each place where an entity is named.", partitioned = true)
public record Mention(
        @Column(description = "article, see articles") String articleId,

        @Column(description = "position in the article, from 0")
        int mentionNo,

        @Column(description = "first character", unit = "offset")
        int startChar,

        @Column(description = "behind the last character", unit = "offset")
        int endChar,

        @Column(description = "sentence, from 0; -1 in a segment that analysis skips")
        int sentenceNo,

        @Column(description = "kind of the segment it stands in")
        SegmentKind segmentKind,

        @Column(
                description = "the characters themselves, as they are read: without soft hyphens and line breaks, HTML"
                        + " references resolved")
        String surface,

        @Column(description = "entity meant, see entities") String entityId,
        @Column(description = "its type") EntityType entityType,
        @Column(description = "by what kind of expression") MentionForm form,

        @Column(description = "for a metonym, the place itself") @Nullable
        String literalEntityId,

        @Column(description = "tone of the context towards the entity", unit = "-1..1")
        double tone,

        @Column(
                description = "whether it stands in a paragraph that the outlet repeats in several articles, see"
                        + " repeated_paragraphs; such rows are in no aggregate")
        boolean inRepeated,

        @Column(description = "confidence of the resolution", unit = "0..1")
        double confidence,

        @Column(description = "rule that made it") String rule) {}
