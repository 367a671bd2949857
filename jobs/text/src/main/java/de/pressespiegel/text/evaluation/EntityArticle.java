package de.pressespiegel.text.evaluation;

import java.util.List;

/** An article with the names that stand in it. */
public record EntityArticle(String id, String text, List<EntityItem> entities) {
    public EntityArticle {
        entities = List.copyOf(entities);
    }
}
