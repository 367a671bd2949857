package de.pressespiegel.text.stance;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import java.util.List;

/** Finds who stands where towards whom and what. */
public interface StanceAnnotator {
    /** Stances in text order. */
    default List<Stance> annotate(String articleId, Document document, NameResult names, List<Quotation> quotations) {
        return annotate(articleId, document, names, quotations, Budget.unlimited());
    }

    /**
     * The same within a budget.
     *
     * @throws de.pressespiegel.text.budget.BudgetException if it is used up
     */
    List<Stance> annotate(
            String articleId, Document document, NameResult names, List<Quotation> quotations, Budget budget);
}
