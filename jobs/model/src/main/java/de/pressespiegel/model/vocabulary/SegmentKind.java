package de.pressespiegel.model.vocabulary;

/** What a stretch of an article is. Only headline, lead, subhead, body and list are the article's own words; the others are skipped by analysis. Tables hold the lower-case name. */
public enum SegmentKind {
    HEADLINE,
    LEAD,
    SUBHEAD,
    BODY,
    LIST,
    CAPTION,
    BYLINE,
    DATELINE,
    BOILERPLATE
}
