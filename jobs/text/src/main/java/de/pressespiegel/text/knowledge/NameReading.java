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
 * @param home the country in whose articles it needs no support; null when there is none
 */
public record NameReading(
        KnownEntity entity,
        MentionForm form,
        boolean weak,
        @Nullable String literalEntityId,
        @Nullable HomeName home) {

    /** A meaning that is the same in every country's articles. */
    public NameReading(KnownEntity entity, MentionForm form, boolean weak, @Nullable String literalEntityId) {
        this(entity, form, weak, literalEntityId, null);
    }

    /** The same meaning where nothing more is needed. */
    public NameReading sure() {
        return new NameReading(entity, form, false, literalEntityId, home);
    }

    /** Whether the surface stands for an actor through a place or a building. */
    public boolean metonym() {
        return form == MentionForm.METONYM;
    }

    /** Whether the surface is an adjective or an inhabitant. */
    public boolean demonym() {
        return form == MentionForm.DEMONYM;
    }
}
