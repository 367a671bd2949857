package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.KnownEntity;
import de.pressespiegel.text.knowledge.Slugs;

/** Makes entities: known ones from the knowledge base, others with a slug id that is the same in every article. */
final class EntityMaker {
    private final KnowledgeBase knowledge;

    EntityMaker(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static NamedEntity known(KnownEntity entity) {
        return new NamedEntity(
                entity.entityId(), entity.name(), entity.entityType(), entity.countryCode(), entity.wikidataId(), true);
    }

    NamedEntity unknown(EntityType type, String name) {
        String prefix = switch (type) {
            case PERSON -> "person:";
            case COUNTRY, PLACE -> "place:";
            case GOVERNMENT_BODY -> "gov:";
            case ORGANISATION -> "org:";
            case MEDIA -> "media:";
            case EVENT -> "event:";
            case DEMONYM_GROUP -> "group:";
        };
        String id = prefix + Slugs.slug(name);
        KnownEntity known = knowledge.entity(id);
        return known != null && known.entityType() == type
                ? known(known)
                : new NamedEntity(id, name, type, null, null, false);
    }
}
