package de.pressespiegel.text.knowledge;

import de.pressespiegel.model.vocabulary.MentionForm;
import org.jspecify.annotations.Nullable;

/**
 * What a known surface can mean.
 *
 * @param entity whom
 * @param form by what kind of expression
 * @param weak whether it needs support from the document
 * @param literalEntityId for a metonym, the place itself
 */
public record NameReading(
        KnownEntity entity,
        MentionForm form,
        boolean weak,
        @Nullable String literalEntityId) {

    /** Whether the surface stands for an actor through a place or a building. */
    public boolean metonym() {
        return form == MentionForm.METONYM;
    }

    /** Whether the surface is an adjective or an inhabitant. */
    public boolean demonym() {
        return form == MentionForm.DEMONYM;
    }
}
