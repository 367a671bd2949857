package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** What the type of an entity tells about it as a source. */
final class EntityKinds {
    private EntityKinds() {}

    static SpeakerKind kind(EntityType type) {
        return switch (type) {
            case PERSON -> SpeakerKind.PERSON;
            case COUNTRY, GOVERNMENT_BODY, PLACE -> SpeakerKind.GOVERNMENT;
            case ORGANISATION, EVENT -> SpeakerKind.ORGANISATION;
            case MEDIA -> SpeakerKind.MEDIA;
            case DEMONYM_GROUP -> SpeakerKind.GROUP;
        };
    }

    static SourceClass sourceClass(EntityType type, @Nullable SourceClass role) {
        if (role != null) {
            return role;
        }
        return switch (type) {
            case COUNTRY, GOVERNMENT_BODY -> SourceClass.OFFICIAL;
            case MEDIA -> SourceClass.MEDIA;
            case PERSON, PLACE, ORGANISATION, EVENT, DEMONYM_GROUP -> SourceClass.UNKNOWN;
        };
    }
}
