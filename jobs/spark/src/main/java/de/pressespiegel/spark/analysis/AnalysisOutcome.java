package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.vocabulary.RejectReason;
import org.jspecify.annotations.Nullable;

/** What the analysis of an article came to: facts, or the reason why there are none. Not published. */
public record AnalysisOutcome(
        @Column(description = "the article") String articleId,

        @Column(description = "why it has no facts; null when it has") @Nullable
        RejectReason reason,

        @Column(description = "the article, what failed and why; null when nothing did") @Nullable
        String detail,

        @Column(description = "the article and its facts; null when its analysis failed") @Nullable
        AnalyzedArticle analyzed) {}
