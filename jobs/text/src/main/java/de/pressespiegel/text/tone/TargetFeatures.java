package de.pressespiegel.text.tone;

import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The target itself: its form and own valence, the adjectives and the preposition before it. */
final class TargetFeatures {
    /** Shorter forms have no telling ends. */
    private static final int LONG = 6;

    private final Lemmas lemmas;

    TargetFeatures(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    void add(Passage passage, FeatureList features) {
        own(passage, features);
        form(passage.token(passage.target().last()), features);
        int first = passage.target().first();
        Token before = first > passage.from() ? passage.token(first - 1) : null;
        features.add("before", before == null ? "^" : WordFeatures.lemma(before));
        int t = first - 1;
        while (t >= passage.from()
                && passage.token(t).is(Feature.ADJECTIVE)
                && !passage.token(t).capitalised()) {
            features.add("modifier", Passage.bucket(passage.valences().at(t)));
            features.add("adjective", WordFeatures.lemma(passage.token(t)));
            t--;
        }
        preposition(passage, features, t);
    }

    private static void own(Passage passage, FeatureList features) {
        double own = 0;
        for (int t = passage.target().first(); t <= passage.target().last(); t++) {
            own += passage.valences().at(t);
        }
        features.add("own", own);
        features.add("own", Passage.bucket(own));
    }

    private void form(Token head, FeatureList features) {
        features.add("tshape", shape(head));
        features.add("tlemma", WordFeatures.lemma(head));
        String lower = head.form().toLowerCase(Locale.ROOT);
        if (lower.length() >= LONG) {
            features.add("tail4", lower.substring(lower.length() - 4));
            features.add("front5", lower.substring(0, 5));
        }
        @Nullable String tail = head.capitalised() ? lemmas.tailLemma(head.word()) : null;
        if (tail != null) {
            features.add("ttail", tail);
        }
    }

    private static void preposition(Passage passage, FeatureList features, int t) {
        for (int p = t; p >= Math.max(passage.from(), t - 1); p--) {
            if (passage.token(p).is(Feature.PREPOSITION)) {
                features.add("prep", passage.token(p).form().toLowerCase(Locale.ROOT));
                return;
            }
        }
    }

    private static String shape(Token token) {
        if (!token.capitalised()) {
            return "lower";
        }
        if (token.is(Feature.NOUN)) {
            return "noun";
        }
        return token.is(Feature.PROPER_NOUN) ? "name" : token.word().known() ? "other" : "unknown";
    }
}
