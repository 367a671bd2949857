package de.pressespiegel.spark.modules;

import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The analysis by the modules of {@code conf/}, with the clock as last guard beside the steps of an article. */
record ModuleAnalysis(TextModules modules) implements ArticleAnalysis {
    private static final long serialVersionUID = 1L;

    @Override
    public ArticleFacts analyze(ArticleInput article) {
        BooleanSupplier late = modules.analysisClock().begin();
        return modules.analyzer().analyze(article, late::getAsBoolean);
    }

    @Override
    public @Nullable String homeCountry(@Nullable String outlet, @Nullable String url) {
        return modules.articleRecords().homeCountry(outlet, url);
    }
}
