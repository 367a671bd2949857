package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.model.vocabulary.Medium;
import java.util.List;

/**
 * A verb or verb phrase of saying, writing or thinking.
 *
 * @param lemma infinitive as the lexicon writes it, support words in front
 * @param head lemma of the verb proper
 * @param words support words that must stand in the clause, lower case; empty for a plain verb
 * @param reflexive whether it asks for a reflexive pronoun
 * @param particle separable particle, or empty
 * @param reported attachments of a noun phrase that names the content: acc, dat, gen, prep:X
 * @param addressee attachments of the addressee: dat, acc, prep:X
 * @param hedge whether the verb itself distances the text from the content
 * @param polarity affirm, deny, demand, criticise, praise, warn, promise, ask or neutral
 */
public record CueVerb(
        String lemma,
        String head,
        List<String> words,
        boolean reflexive,
        String particle,
        Medium medium,
        boolean direct,
        boolean dass,
        boolean konjunktiv,
        boolean zu,
        boolean whether,
        List<String> reported,
        List<String> addressee,
        Strength strength,
        boolean hedge,
        String polarity) {}
