package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import org.jspecify.annotations.Nullable;

/** The source of an impersonal frame: "heißt es in dem Bericht", "verlautete aus Kreisen". */
final class Impersonals {
    private Impersonals() {}

    /** The noun phrase behind in, aus, von, bei; null if none. */
    static @Nullable Range source(TextView view, Clause clause) {
        for (int t = clause.head(); t < clause.end() - 1; t++) {
            String word = view.lower(t);
            boolean preposition = word.equals("in")
                    || word.equals("im")
                    || word.equals("auf")
                    || word.equals("aus")
                    || word.equals("vom")
                    || word.equals("von")
                    || word.equals("bei")
                    || word.equals("beim")
                    || word.equals("seitens");
            if (preposition && view.phraseEnd(t + 1) > 0) {
                return new Range(t + 1, NounPhrases.end(view, t + 1, clause.end(), Attachment.CAREFUL));
            }
        }
        return null;
    }
}
