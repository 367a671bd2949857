package de.pressespiegel.text.tone;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.token.Token;

/** The words around a target by side and distance, and the valence of its verbs. */
final class WordFeatures {
    private static final int SHORTEST = 3;
    private static final int CLOSE = 6;
    private static final double WORD = 0.7;

    private WordFeatures() {}

    static void add(Passage passage, FeatureList features) {
        TargetSpan target = passage.target();
        for (int t = passage.from(); t < passage.to(); t++) {
            Token token = passage.token(t);
            if (target.holds(t) || !token.isWord() || token.form().length() < SHORTEST) {
                continue;
            }
            boolean left = t < target.first();
            String lemma = lemma(token);
            features.add("w", lemma, WORD);
            if (target.distance(t) <= CLOSE) {
                features.add(left ? "L" : "R", lemma, WORD);
            }
            double valence = passage.valences().at(t);
            if (valence != 0 && (token.is(Feature.FINITE_VERB) || token.is(Feature.PARTICIPLE_2))) {
                features.add(left ? "verbL" : "verbR", Passage.bucket(valence));
            }
        }
        int after = target.last() + 1;
        features.add("after", after < passage.to() ? lemma(passage.token(after)) : "$");
    }

    /** One base form: of the verb for verbs, else the first reading. */
    static String lemma(Token token) {
        boolean verb = !token.capitalised() && !token.word().verbLemmas().isEmpty();
        return verb
                ? token.word().verbLemmas().get(token.word().verbLemmas().size() - 1)
                : token.innerWord().lemma();
    }
}
