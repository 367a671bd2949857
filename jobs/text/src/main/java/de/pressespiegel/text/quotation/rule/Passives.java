package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import org.jspecify.annotations.Nullable;

/** Speaker and addressee of a passive: "wurde von X beschuldigt", "ihm wird vorgeworfen". */
final class Passives {
    private Passives() {}

    /** The agent behind von or seitens; null if none. */
    static @Nullable Range agent(TextView view, CueReadings cues, Predicate predicate) {
        if (predicate.verb().head().equals("zitieren")) {
            return predicate.subject();
        }
        Clause clause = predicate.clause();
        for (int t = clause.head(); t < clause.end() - 1; t++) {
            String word = view.lower(t);
            boolean agentive =
                    word.equals("von") || word.equals("vom") || word.equals("seitens") || word.equals("durch");
            if (agentive && view.phraseEnd(t + 1) > 0) {
                return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
            }
        }
        return document(view, cues, clause);
    }

    /** "in dem Bericht wird festgestellt": the document speaks. */
    private static @Nullable Range document(TextView view, CueReadings cues, Clause clause) {
        for (int t = clause.head(); t < clause.end() - 1; t++) {
            boolean in = view.lower(t).equals("in") || view.lower(t).equals("im");
            if (in && view.phraseEnd(t + 1) > 0) {
                CueNoun noun = cues.noun(view, view.phraseHead(t + 1));
                if (noun != null && (noun.document() || noun.laut())) {
                    return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
                }
            }
        }
        return null;
    }

    /** The dative object, or the subject of a verb that takes its addressee in the accusative. */
    static @Nullable Range addressee(TextView view, Predicate predicate) {
        if (predicate.verb().addressee().contains("acc") && predicate.subject() != null) {
            return predicate.subject();
        }
        Clause clause = predicate.clause();
        for (int t = clause.head(); t < clause.end(); t++) {
            if (view.is(t, WordClass.PREPOSITION)) {
                int inner = t + 1 < clause.end() ? view.phraseEnd(t + 1) : 0;
                t = inner > t ? inner - 1 : t;
                continue;
            }
            int end = view.phraseEnd(t);
            if (end > t) {
                if (Cases.dative(view.phraseCases(t))) {
                    return new Range(
                            t, Math.min(clause.end(), NounPhrases.end(view, t, clause.end(), Attachment.GREEDY)));
                }
                t = end - 1;
            }
        }
        return null;
    }
}
