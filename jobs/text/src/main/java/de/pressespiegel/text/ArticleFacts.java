package de.pressespiegel.text;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.name.NamedEntity;
import java.util.List;

/**
 * Everything that analysis found in one article.
 *
 * @param nTokens tokens outside boilerplate
 * @param nSentences sentences outside boilerplate
 * @param damageScore how machine-translated or broken the text looks, 0 (sound)..1
 * @param entities the entities that the mentions name, each once, by id
 * @param agencies usual names of the news agencies that dateline, author line and sign name as the article's sources, in
 *     order of their first naming; empty when there are none
 */
public record ArticleFacts(
        int nTokens,
        int nSentences,
        double damageScore,
        List<Segment> segments,
        List<Mention> mentions,
        List<NamedEntity> entities,
        List<Quotation> quotations,
        List<Stance> stances,
        List<String> agencies) {}
