package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A resolved speaker.
 *
 * @param entityId entity, null when the article does not tell
 * @param name display name, null when nobody is named
 * @param role role as the article gives it, null if none
 * @param affiliation organisation as the article gives it, null if none
 * @param anonymous whether the source is not named
 */
public record Speaker(
        @Nullable String entityId,
        @Nullable String name,
        SpeakerKind kind,
        SourceClass sourceClass,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String affiliationEntityId,
        boolean anonymous) {

    /** Nobody is named. */
    public static final Speaker NOBODY =
            new Speaker(null, null, SpeakerKind.UNKNOWN, SourceClass.UNKNOWN, null, null, null, true);

    /** The same speaker with what an earlier phrase told about it. */
    Speaker with(
            @Nullable String knownRole,
            @Nullable String knownAffiliation,
            @Nullable String knownAffiliationId,
            SourceClass knownClass) {
        return new Speaker(
                entityId,
                name,
                kind,
                sourceClass == SourceClass.UNKNOWN ? knownClass : sourceClass,
                role == null ? knownRole : role,
                affiliation == null ? knownAffiliation : affiliation,
                affiliation == null ? knownAffiliationId : affiliationEntityId,
                anonymous);
    }
}
