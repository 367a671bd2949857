package de.pressespiegel.text.name;

import de.pressespiegel.model.table.Mention;
import java.util.List;

/**
 * Mentions of an article with the entities they name.
 *
 * @param mentions in text order, never overlapping; pronouns and role nouns included
 * @param entities each entity once, by id
 * @param roles roles and affiliations of persons as read in the text, in text order
 */
public record NameResult(List<Mention> mentions, List<NamedEntity> entities, List<RoleReading> roles) {
    /** A result without roles. */
    public NameResult(List<Mention> mentions, List<NamedEntity> entities) {
        this(mentions, entities, List.of());
    }
}
