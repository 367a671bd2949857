package de.pressespiegel.text.name;

import de.pressespiegel.text.document.Document;

/** Finds the entities that an article names. */
public interface NameAnnotator {
    /** Mentions in every segment, boilerplate excepted. */
    NameResult annotate(String articleId, Document document);
}
