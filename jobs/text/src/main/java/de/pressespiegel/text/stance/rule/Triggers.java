package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.quotation.syntax.Clause;
import de.pressespiegel.text.quotation.syntax.TextView;
import de.pressespiegel.text.stance.frame.Lemmas;
import de.pressespiegel.text.stance.lexicon.QualityLexicon;
import de.pressespiegel.text.stance.lexicon.SilenceLexicon;
import de.pressespiegel.text.stance.lexicon.StanceLexicon;
import de.pressespiegel.text.token.Token;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells at one look-up per token whether a clause can hold a stance; what it lets through is read in full. */
public final class Triggers {
    private static final int CACHE_LIMIT = 300_000;

    private final Lemmas lemmas;
    private final StanceLexicon stances;
    private final SilenceLexicon silences;
    private final QualityLexicon qualities;
    private final Set<String> particleVerbs;
    private final ConcurrentHashMap<Word, Boolean> inside = new ConcurrentHashMap<>(1 << 15);
    private final ConcurrentHashMap<Word, Boolean> atStart = new ConcurrentHashMap<>(1 << 12);

    public Triggers(Lemmas lemmas, StanceLexicon stances, SilenceLexicon silences, QualityLexicon qualities) {
        this.lemmas = lemmas;
        this.stances = stances;
        this.silences = silences;
        this.qualities = qualities;
        this.particleVerbs = stances.verbsWithoutParticle();
    }

    /** Whether some token of the clause can carry a stance or silence. */
    public boolean any(TextView view, Clause clause) {
        for (int t = clause.start(); t < clause.end(); t++) {
            if (of(view.token(t))) {
                return true;
            }
        }
        return false;
    }

    private boolean of(Token token) {
        if (!token.isWord()) {
            return false;
        }
        ConcurrentHashMap<Word, Boolean> cache = token.sentenceStart() ? atStart : inside;
        Boolean known = cache.get(token.word());
        if (known == null) {
            known = find(token);
            if (cache.size() < CACHE_LIMIT) {
                cache.put(token.word(), known);
            }
        }
        return known;
    }

    private boolean find(Token token) {
        for (String lemma : lemmas.of(token)) {
            if (!stances.predicates(lemma).isEmpty()
                    || !stances.nouns(lemma).isEmpty()
                    || !stances.adjectives(lemma).isEmpty()
                    || !silences.of(lemma).isEmpty()
                    || particleVerbs.contains(lemma)) {
                return true;
            }
        }
        if (qualities.valence(lemmas.of(token)) != 0) {
            return true;
        }
        String tail = token.capitalised() ? lemmas.tail(token.form()) : null;
        return tail != null && stances.noun(lemmas.of(tail)) != null;
    }
}
