package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.quotation.syntax.WordClass.PREPOSITION;

import de.pressespiegel.text.quotation.syntax.Cases;
import de.pressespiegel.text.quotation.syntax.Clause;
import de.pressespiegel.text.quotation.syntax.NounPhrases;
import de.pressespiegel.text.quotation.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.quotation.syntax.Predicate;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import org.jspecify.annotations.Nullable;

/** Finds to whom something is said: dative or accusative object, "gegenüber X". */
final class Addressees {
    private Addressees() {}

    static @Nullable Range of(TextView view, Predicate predicate) {
        Clause clause = predicate.clause();
        Range subject = predicate.subject();
        boolean dative = predicate.verb().addressee().contains("dat");
        boolean accusative = predicate.verb().addressee().contains("acc");
        for (int t = clause.head(); t < clause.end(); t++) {
            if (subject != null && subject.contains(t)) {
                t = subject.end() - 1;
                continue;
            }
            if (view.is(t, PREPOSITION)) {
                int inner = t + 1 < clause.end() ? view.phraseEnd(t + 1) : 0;
                if (view.lower(t).equals("gegenüber") && inner > 0) {
                    return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
                }
                if (predicate.verb().addressee().contains("prep:" + view.lower(t)) && inner > 0) {
                    return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
                }
                t = inner > t ? inner - 1 : t;
                continue;
            }
            int end = view.phraseEnd(t);
            if (end > t) {
                int cases = view.phraseCases(t);
                boolean clearDative = Cases.dative(cases) && !Cases.nominative(cases) && (cases & Cases.ACCUSATIVE) == 0
                        || (Cases.dative(cases) && dative && !view.is(t, "sich"));
                boolean object = (dative && clearDative) || (accusative && (cases & Cases.ACCUSATIVE) != 0 && !view.is(t, "es") && !view.is(t, "sich"));
                if (object) {
                    return new Range(t, Math.min(clause.end(), NounPhrases.end(view, t, clause.end(), Attachment.CAREFUL)));
                }
                t = end - 1;
            }
        }
        return null;
    }
}
