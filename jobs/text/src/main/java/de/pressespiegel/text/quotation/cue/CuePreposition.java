package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.model.vocabulary.Medium;

/**
 * A word beside a name or noun that makes it the source of a content.
 *
 * @param word its first word, in lower case
 * @param rest its second word as it is written; empty for most
 * @param position where the source stands
 * @param needsSource whether it attributes only with a name or a cue noun
 * @param medium how the content was given
 * @param lemma what the cue is called in the tables
 */
public record CuePreposition(
        String word, String rest, Position position, boolean needsSource, Medium medium, String lemma) {

    /** Where the source stands. */
    public enum Position {
        /** "laut Ministerium". */
        BEFORE,
        /** "dem Ministerium zufolge". */
        AFTER,
        /** "nach Angaben des Ministeriums", "seiner Meinung nach". */
        NOUN,
        /** "aus Sicht des Ministeriums", "aus ihrer Sicht". */
        PERSPECTIVE
    }
}
