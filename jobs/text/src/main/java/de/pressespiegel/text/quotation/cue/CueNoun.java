package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.model.vocabulary.Medium;

/**
 * A noun of saying, writing or thinking.
 *
 * @param nach whether "nach" with it attributes ("nach Angaben")
 * @param laut whether it may be the source itself ("laut Bericht")
 * @param dass whether it takes a dass clause
 * @param zu whether it takes a zu infinitive
 * @param document whether it is itself a source
 * @param hedge whether it distances the text from the content
 */
public record CueNoun(
        String noun,
        Medium medium,
        boolean nach,
        boolean laut,
        boolean dass,
        boolean zu,
        boolean document,
        boolean hedge,
        Strength strength) {}
