package de.pressespiegel.text.name;

import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import org.jspecify.annotations.Nullable;

/** Finds the entities that an article names. */
public interface NameAnnotator {
    /** Mentions of an article whose outlet is not known, however long it takes. */
    default NameResult annotate(String articleId, Document document) {
        return annotate(articleId, document, null, Budget.unlimited());
    }

    /**
     * Mentions in every segment, boilerplate excepted.
     *
     * @param homeCountry code of the country of the article's outlet; null when it is not known
     * @throws de.pressespiegel.text.budget.BudgetException if the budget is used up
     */
    NameResult annotate(String articleId, Document document, @Nullable String homeCountry, Budget budget);
}
