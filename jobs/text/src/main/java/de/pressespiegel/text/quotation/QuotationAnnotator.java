package de.pressespiegel.text.quotation;

import de.pressespiegel.model.table.Quotation;
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
    List<Quotation> annotate(String articleId, Document document, NameResult names);
}
