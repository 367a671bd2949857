package de.pressespiegel.text.syntax;

import static de.pressespiegel.text.syntax.WordClass.AUXILIARY;
import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.FINITE;
import static de.pressespiegel.text.syntax.WordClass.INFINITIVE;
import static de.pressespiegel.text.syntax.WordClass.INFLECTED;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PARTICIPLE;
import static de.pressespiegel.text.syntax.WordClass.ZU_INFINITIVE;

/** What a word form may be among the verbs of its stretch. */
final class VerbForms {
    private final TextView view;

    VerbForms(TextView view) {
        this.view = view;
    }

    /** "hat angekündigt | die Steuer zu senken": no comma need stand there. */
    boolean bracketCloses(int from, int t) {
        if (!view.is(t - 1, PARTICIPLE) || view.is(t - 1, NOUN | INFLECTED)) {
            return false;
        }
        for (int i = from; i < t - 1; i++) {
            if (view.is(i, AUXILIARY) && isFiniteCandidate(i, t)) {
                return true;
            }
        }
        return false;
    }

    boolean infinitiveFollows(int from, int end) {
        for (int t = from; t < end && !isFiniteCandidate(t, end); t++) {
            if (view.is(t, ZU_INFINITIVE) && !view.is(t, NOUN)
                    || t > from + 1
                            && view.is(t, INFINITIVE)
                            && view.lower(t - 1).equals("zu")) {
                return true;
            }
        }
        return false;
    }

    boolean hasVerb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isFiniteCandidate(t, to)
                    || view.is(t, ZU_INFINITIVE)
                    || (view.is(t, INFINITIVE) && t > from && view.lower(t - 1).equals("zu"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token can be a finite verb where it stands (not an adjective inside a noun phrase). */
    boolean isFiniteCandidate(int t, int end) {
        if (!view.is(t, FINITE) || view.is(t, NOUN)) {
            return false;
        }
        if (view.is(t, INFLECTED)
                && t + 1 < end
                && view.is(t + 1, NOUN | INFLECTED)
                && t > 0
                && view.is(t - 1, DETERMINER | INFLECTED)) {
            return false;
        }
        if (view.attributive(t)) {
            return false;
        }
        return t == 0 || !view.lower(t - 1).equals("zu");
    }
}
