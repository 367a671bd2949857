package de.pressespiegel.spark.analysis;

import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import java.io.Serializable;

/** The article-level analysis, as Spark's tasks call it; travels to them. */
@FunctionalInterface
public interface ArticleAnalysis extends Serializable {
    /**
     * The facts of one article.
     *
     * @throws AnalysisTimeoutException if it took too long; any other exception and a stack overflow are faults of a rule
     */
    ArticleFacts analyze(ArticleInput article);
}
