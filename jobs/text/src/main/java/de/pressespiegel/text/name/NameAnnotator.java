package de.pressespiegel.text.name;

import de.pressespiegel.text.document.Document;
import org.jspecify.annotations.Nullable;

/** Finds the entities that an article names. */
public interface NameAnnotator {
    /**
     * Mentions in every segment, boilerplate excepted.
     *
     * @param homeCountry code of the country of the article's outlet; null when it is not known
     */
    NameResult annotate(String articleId, Document document, @Nullable String homeCountry);

    /** Mentions of an article whose outlet is not known. */
    default NameResult annotate(String articleId, Document document) {
        return annotate(articleId, document, null);
    }
}
