package de.pressespiegel.model.vocabulary;

/** How a publication date was found; {@code NONE} means that there is none, never that the crawl time was taken. Tables hold the lower-case name. */
public enum DateMethod {
    METADATA,
    HTML,
    TEXT,
    URL,
    NONE
}
