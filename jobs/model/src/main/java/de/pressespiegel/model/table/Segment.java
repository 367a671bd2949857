package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.SegmentKind;

/**
 * What each stretch of an article is.
 */
@Table(name = "segments", description = "What each stretch of an article is.", partitioned = true)
public record Segment(
        @Column(description = "article, see articles") String articleId,

        @Column(description = "position in the article, from 0")
        int segmentNo,

        @Column(description = "what the stretch is") SegmentKind kind,

        @Column(description = "first character", unit = "offset")
        int startChar,

        @Column(description = "behind the last character", unit = "offset")
        int endChar) {}
