package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.NOUN;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** "Polizei: Fahrer war betrunken": a headline that names its source before a colon. */
public final class HeadlineRule implements Rule {
    private static final int LONGEST = 16;
    private static final int LONGEST_SOURCE = 5;

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int no = 0; no < view.sentenceCount(); no++) {
            int start = view.sentence(no).firstToken();
            int end = view.sentence(no).endToken();
            boolean title = !view.isPunctuation(end - 1) && !view.isMark(end - 1) && end - start <= LONGEST;
            if (title && view.is(start, NOUN) && view.phraseEnd(start) > 0) {
                read(scene, view, start, end);
            }
        }
    }

    /** One source and a statement: "Nord und Süd: Keine Treue" is about both, "Foto: Ada Wolf" names an owner. */
    private static boolean isStatement(TextView view, int start, int source, int end) {
        for (int t = start; t < source; t++) {
            if (view.is(t, COORDINATOR)) {
                return false;
            }
        }
        for (int t = source + 1; t < end; t++) {
            if (view.token(t).isWord()
                    && view.lexeme(t).classes() != 0
                    && Character.isLowerCase(view.token(t).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private void read(Scene scene, TextView view, int start, int end) {
        int source = NounPhrases.end(view, start, end, Attachment.CAREFUL);
        boolean colon = view.is(source, ":") && source - start <= LONGEST_SOURCE && end - source > 3;
        if (colon && Cases.nominative(view.phraseCases(start)) && isStatement(view, start, source, end)) {
            scene.propose(Draft.of(name(), QuotationKind.INDIRECT, List.of(new Range(source + 1, end)))
                    .speaker(new Range(start, source))
                    .frame(List.of(new Range(start, source + 1))));
        }
    }
}
