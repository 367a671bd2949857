package de.pressespiegel.text.quotation.cue;

import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verb of a clause with what belongs to it, as far as it is a cue.
 *
 * @param clause the clause of the finite verb
 * @param verb the lexicon's entry
 * @param cue tokens of the cue in text order: finite verb, participle, particle, support words
 * @param passive whether it is a passive with werden
 * @param negated whether a negation stands in the clause
 * @param modal whether a modal verb governs it
 * @param subject noun phrase that agrees with the verb, null if there is none
 * @param from first token of the clause with its front field, earlier clauses of an interrupted front field included
 * @param to behind its last token, with an interrupted right bracket
 */
public record Predicate(
        Clause clause,
        CueVerb verb,
        List<Integer> cue,
        boolean passive,
        boolean negated,
        boolean modal,
        @Nullable Range subject,
        int from,
        int to) {}
