package de.pressespiegel.spark.modules;

import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The article-level analysis, as Spark's tasks call it; travels to them. */
@FunctionalInterface
public interface ArticleAnalysis extends Serializable {
    /**
     * The facts of one article.
     *
     * @throws de.pressespiegel.text.AnalysisBudgetException if it cost too many steps or took too long; any other exception and a stack overflow are faults of a rule
     */
    ArticleFacts analyze(ArticleInput article);

    /** The country of an outlet or else of an address, ISO 3166-1 alpha-2; null when neither tells. */
    default @Nullable String homeCountry(@Nullable String outlet, @Nullable String url) {
        return null;
    }
}
