package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.token.Token;
import java.util.List;

/** Whether a person may be meant by a phrase or pronoun of some gender. */
final class GenderAgreement {
    private final TextView view;

    GenderAgreement(TextView view) {
        this.view = view;
    }

    /** Case bits of the genders that the singular phrase may have; all of them when it tells none. */
    int wanted(SpeakerPhrase phrase) {
        int cases = view.phraseCases(phrase.core().start());
        int wanted = 0;
        for (int gender : new int[] {Cases.MASCULINE, Cases.FEMININE, Cases.NEUTER}) {
            wanted |= (cases & gender) == 0 ? 0 : gender;
        }
        return wanted == 0 ? Cases.ALL : wanted;
    }

    /** Whether the first word of the person's mention, a given name or a title, has one of the genders or tells none. */
    boolean agrees(Mention person, int wanted) {
        int token = token(person.startChar());
        int cases = token < 0 ? 0 : view.lexeme(token).cases();
        return cases == 0 || (cases & wanted) != 0;
    }

    private int token(int character) {
        List<Token> tokens = view.document().tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= character) {
                low = middle + 1;
            } else if (tokens.get(middle).start() > character) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
