package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;
import static de.pressespiegel.text.syntax.WordClass.PRONOUN;
import static de.pressespiegel.text.syntax.WordClass.REFLEXIVE;

import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.CueVerb;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import org.jspecify.annotations.Nullable;

/** Finds to whom something is said: dative or accusative object, "gegenüber X", "im Interview mit X". */
final class Addressees {
    private Addressees() {}

    static @Nullable Range of(TextView view, CueReadings cues, Predicate predicate) {
        Clause clause = predicate.clause();
        Range subject = predicate.subject();
        CueVerb verb = predicate.verb();
        for (int t = clause.head(); t < clause.end(); t++) {
            if (subject != null && subject.contains(t)) {
                t = subject.end() - 1;
                continue;
            }
            if (view.is(t, PREPOSITION)) {
                int inner = t + 1 < clause.end() ? view.phraseEnd(t + 1) : 0;
                if (inner > 0 && addresses(view, t, verb)) {
                    return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
                }
                t = inner > t ? Math.max(inner, genitives(view, t + 1, clause.end())) - 1 : t;
                continue;
            }
            int end = view.phraseEnd(t);
            if (end > t) {
                if (isObject(view, cues, clause, t, verb)) {
                    return new Range(
                            t, Math.min(clause.end(), NounPhrases.end(view, t, clause.end(), Attachment.CAREFUL)));
                }
                t = Math.max(end, genitives(view, t, clause.end())) - 1;
            }
        }
        return null;
    }

    private static int genitives(TextView view, int t, int limit) {
        return NounPhrases.end(view, t, limit, Attachment.CAREFUL);
    }

    private static boolean addresses(TextView view, int t, CueVerb verb) {
        String preposition = view.lower(t);
        if (preposition.equals("gegenüber") || verb.addressee().contains("prep:" + preposition)) {
            return true;
        }
        String before = t > 0 ? view.lower(t - 1) : "";
        return preposition.equals("mit")
                && (before.equals("interview") || before.equals("gespräch") || before.equals("telefonat"));
    }

    private static boolean isObject(TextView view, CueReadings cues, Clause clause, int t, CueVerb verb) {
        if (view.is(t, REFLEXIVE)
                || view.lower(t).equals("es")
                || view.lower(t).equals("dies")
                || view.lower(t).equals("das")) {
            return false;
        }
        int cases = view.phraseCases(t);
        boolean marked = view.is(t, DETERMINER | PRONOUN);
        boolean noun = view.is(view.phraseHead(t), NOUN);
        if (verb.addressee().contains("acc")) {
            boolean cue = cues.noun(view, view.phraseHead(t)) != null;
            return (cases & Cases.ACCUSATIVE) != 0 && !cue && (marked || noun);
        }
        if (!verb.addressee().contains("dat") || !Cases.dative(cases) || !marked) {
            return false;
        }
        // "der Zeitung" behind a noun is its genitive
        boolean behindNoun = t > clause.head() && view.is(t - 1, NOUN) && Cases.genitive(cases);
        return !behindNoun && (cases & Cases.ACCUSATIVE) == 0;
    }
}
