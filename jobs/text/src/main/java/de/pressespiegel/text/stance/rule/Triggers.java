package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import de.pressespiegel.text.stance.lexicon.SilenceLexicon;
import de.pressespiegel.text.stance.lexicon.StanceLexicon;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenAttribute;
import java.util.Set;

/** Tells at one look-up per token whether a clause can hold a stance; what it lets through is read in full. */
public final class Triggers {
    private final Lemmas lemmas;
    private final StanceLexicon stances;
    private final SilenceLexicon silences;
    private final QualityLexicon qualities;
    private final Set<String> particleVerbs;
    private final TokenAttribute<Boolean> carries;

    public Triggers(Lemmas lemmas, StanceLexicon stances, SilenceLexicon silences, QualityLexicon qualities) {
        this.lemmas = lemmas;
        this.stances = stances;
        this.silences = silences;
        this.qualities = qualities;
        this.particleVerbs = stances.verbsWithoutParticle();
        this.carries = TokenAttribute.of(lemmas.morphology(), this::carries);
    }

    /** Whether some token of the clause can carry a stance or silence. */
    public boolean any(TextView view, Clause clause) {
        for (int t = clause.start(); t < clause.end(); t++) {
            Token token = view.token(t);
            if (token.isWord() && carries.of(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean carries(Word word, boolean sentenceStart) {
        Set<String> bases = lemmas.of(word, sentenceStart);
        for (String lemma : bases) {
            if (!stances.predicates(lemma).isEmpty()
                    || !stances.nouns(lemma).isEmpty()
                    || !stances.adjectives(lemma).isEmpty()
                    || !silences.of(lemma).isEmpty()
                    || particleVerbs.contains(lemma)) {
                return true;
            }
        }
        if (qualities.valence(bases) != 0) {
            return true;
        }
        Word tail = Character.isUpperCase(word.form().charAt(0)) ? lemmas.tail(word) : null;
        return tail != null && stances.noun(lemmas.of(tail)) != null;
    }
}
