package de.pressespiegel.text.name;

import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;

/** Finds the entities that an article names. */
public interface NameAnnotator {
    /** Mentions in every segment, boilerplate excepted. */
    default NameResult annotate(String articleId, Document document) {
        return annotate(articleId, document, Budget.unlimited());
    }

    /**
     * The same within a budget.
     *
     * @throws de.pressespiegel.text.budget.BudgetException if it is used up
     */
    NameResult annotate(String articleId, Document document, Budget budget);
}
