package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Stance;

/**
 * One explicit silence, with the article that tells of it; reprints of the same text count once.
 *
 * @param stance who keeps silent on what, and how
 * @param article where it says so
 * @param nArticles articles with this text that say it
 */
public record Silence(Stance stance, ArticleReference article, long nArticles) {}
