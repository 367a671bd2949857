package de.pressespiegel.text.stance;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import java.util.List;

/** Finds who stands where towards whom and what. */
public interface StanceAnnotator {
    /** Stances in text order. */
    List<Stance> annotate(String articleId, Document document, NameResult names, List<Quotation> quotations);
}
