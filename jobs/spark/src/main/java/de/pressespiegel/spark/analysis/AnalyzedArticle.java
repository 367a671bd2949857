package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import java.util.List;

/** An article with all its facts, as analysis hands it on. Not published. */
public record AnalyzedArticle(
        @Column(description = "month partition: YYYY-MM of publication, or undated-YYYY-MM of ingestion")
        String month,

        @Column(description = "the article") Article article,
        @Column(description = "segments") List<Segment> segments,
        @Column(description = "mentions") List<Mention> mentions,
        @Column(description = "entities named") List<EntitySeen> entities,
        @Column(description = "quotations") List<Quotation> quotations,
        @Column(description = "stances") List<Stance> stances) {}
