package de.pressespiegel.text.frame;

import org.jspecify.annotations.Nullable;

/**
 * A base noun phrase of a clause, with or without a preposition before it.
 *
 * @param no position among the chunks of its frame
 * @param preposition lower-case preposition without contracted article (zum: zu), null for a bare noun phrase
 * @param start first token, the preposition included
 * @param phrase first token of the noun phrase
 * @param end behind its last token
 * @param head token of the head noun or pronoun
 * @param cases bits of {@link de.pressespiegel.text.syntax.Cases}
 * @param genitiveOf the chunk whose genitive attribute it is, -1 if none
 * @param joinedTo the chunk that it is coordinated with, -1 if none
 */
public record Chunk(
        int no,
        @Nullable String preposition,
        int start,
        int phrase,
        int end,
        int head,
        int cases,
        int genitiveOf,
        int joinedTo) {

    /** Whether it is a noun phrase without preposition that depends on no other. */
    public boolean free() {
        return preposition == null && genitiveOf < 0;
    }

    /** Whether it stands behind this preposition. */
    public boolean after(String word) {
        return word.equals(preposition);
    }
}
