package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;

/**
 * "Er soll … getan haben": hearsay whose source the text leaves open or has named before. A plain "soll" counts only right
 * behind a quotation: elsewhere it mostly tells a plan.
 */
public final class HearsayRule implements Rule {
    @Override
    public String name() {
        return "hearsay";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int no = 0; no < view.sentenceCount(); no++) {
            Range sentence =
                    new Range(view.sentence(no).firstToken(), view.sentence(no).endToken());
            if (view.isFinalPunctuation(sentence.end() - 1)
                    && !scene.taken(sentence)
                    && isHearsay(scene, view, sentence)) {
                scene.propose(Draft.of(name(), QuotationKind.FREE_INDIRECT, List.of(sentence))
                        .borrowedSpeaker(Previous.speaker(scene, sentence.start())));
            }
        }
    }

    private static boolean isHearsay(Scene scene, TextView view, Range sentence) {
        for (int t = sentence.start(); t < sentence.end(); t++) {
            if (scene.frameAt(t) != null) {
                return false;
            }
            Clause clause = view.clauseAt(t);
            if (clause != null) {
                if (clause.type() == SegmentType.MAIN) {
                    return isShould(scene, view, clause);
                }
                t = clause.end() - 1;
            }
        }
        return false;
    }

    private static boolean near(Scene scene, TextView view, Clause clause) {
        int first = view.sentence(clause.sentence()).firstToken();
        for (int t = first - 1; t >= 0 && view.sentenceOf(t) >= clause.sentence() - 1; t--) {
            if (scene.contentAt(t) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShould(Scene scene, TextView view, Clause clause) {
        String verb = view.lower(clause.finite());
        if (!verb.equals("soll") && !verb.equals("sollen")) {
            return false;
        }
        int last = clause.end() - 1;
        boolean perfect = (view.lower(last).equals("haben") || view.lower(last).equals("sein"))
                        && view.is(last - 1, WordClass.PARTICIPLE)
                || view.lower(last).equals("sein");
        return perfect || near(scene, view, clause);
    }
}
