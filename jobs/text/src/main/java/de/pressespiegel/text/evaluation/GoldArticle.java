package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.Span;
import java.util.List;

/**
 * An article with its annotated quotations.
 *
 * @param tokens the tokens that the official metrics count
 */
public record GoldArticle(String id, String text, List<Span> tokens, List<QuotationItem> quotations) {}
