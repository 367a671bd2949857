package de.pressespiegel.text.quotation;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import java.util.List;

/** Finds who says what. */
public interface QuotationAnnotator {
    /**
     * Quotations in text order, speakers resolved to the article's entities.
     *
     * @param names the article's mentions; only speaker resolution depends on them
     */
    default List<Quotation> annotate(String articleId, Document document, NameResult names) {
        return annotate(articleId, document, names, Budget.unlimited());
    }

    /**
     * The same within a budget.
     *
     * @throws de.pressespiegel.text.budget.BudgetException if it is used up
     */
    List<Quotation> annotate(String articleId, Document document, NameResult names, Budget budget);
}
