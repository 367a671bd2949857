package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.KONJUNKTIV;
import static de.pressespiegel.text.syntax.WordClass.KONJUNKTIV_2;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** Sentences in the Konjunktiv without a frame: indirect speech that runs on. Neighbouring ones are one quotation. */
public final class KonjunktivRunOnRule implements Rule {
    @Override
    public String name() {
        return "konjunktiv-run-on";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        int no = 0;
        while (no < view.sentenceCount()) {
            if (!runsOn(scene, view, no, false)) {
                no++;
                continue;
            }
            int last = no;
            while (last + 1 < view.sentenceCount()
                    && end(scene, view, last) == view.sentence(last).endToken()
                    && runsOn(scene, view, last + 1, true)) {
                last++;
            }
            int start = view.sentence(no).firstToken();
            int end = end(scene, view, last);
            propose(scene, new Range(start, end));
            no = last + 1;
        }
    }

    private void propose(Scene scene, Range stretch) {
        Draft draft = Draft.of(name(), QuotationKind.INDIRECT_FREE_INDIRECT, List.of(stretch))
                .borrowedSpeaker(Previous.speaker(scene, stretch.start()));
        List<Draft> inside = scene.within(stretch);
        scene.accept(draft);
        for (Draft inner : inside) {
            scene.replace(inner, inner.parent(draft));
        }
    }

    /** In an embedded clause somebody may be quoted in turn: ", den Peking nach eigenen Angaben vermeiden will". */
    private static boolean isEmbedded(Scene scene, int t) {
        Clause clause = scene.view().clauseAt(t);
        Draft content = scene.contentAt(t);
        Draft frame = scene.frameAt(t);
        Draft inner = content == null ? frame : content;
        return clause != null
                && clause.type() == SegmentType.RELATIVE
                && inner != null
                && inner.start() >= clause.start()
                && inner.end() <= clause.end();
    }

    /** "sei es …", "es sei denn", "man nehme", "es lebe": no report. */
    private static boolean isSetPhrase(TextView view, Clause clause) {
        int finite = clause.finite();
        boolean be = view.lower(finite).equals("sei")
                && (view.is(finite + 1, "es") || view.is(finite + 1, "denn"))
                && clause.boundary() != Boundary.START;
        boolean recipe = view.lower(finite).equals("nehme")
                && view.lower(Math.max(0, finite - 1)).equals("man");
        return be || recipe || view.lower(finite).equals("lebe");
    }

    private static boolean runsOn(Scene scene, TextView view, int sentence, boolean continuing) {
        int first = view.sentence(sentence).firstToken();
        int end = end(scene, view, sentence);
        boolean clear = false;
        boolean second = false;
        boolean condition = false;
        boolean indicativeMain = false;
        for (int t = first; t < end; t++) {
            boolean other = scene.contentAt(t) != null || scene.frameAt(t) != null;
            if (other && !isEmbedded(scene, t) || view.lower(t).equals("ich")) {
                return false;
            }
            Clause clause = view.clauseAt(t);
            if (clause != null) {
                if (clause.type() == SegmentType.MAIN) {
                    boolean one = view.is(clause.finite(), KONJUNKTIV)
                            && !isSetPhrase(view, clause)
                            && Complements.konjunktiv(view, clause);
                    boolean two = view.is(clause.finite(), KONJUNKTIV_2);
                    clear |= one;
                    // "Hätte er …": a condition
                    second |= two && !(clause.verbFirst() && clause.boundary() == Boundary.START);
                    condition |= two && clause.verbFirst() && clause.boundary() == Boundary.START;
                    indicativeMain |= !one && !two;
                } else if (clause.type() == SegmentType.SUBORDINATE) {
                    String word = view.lower(clause.head());
                    condition |= word.equals("wenn") || word.equals("falls");
                }
                t = clause.end() - 1;
            }
        }
        if (clear) {
            return true;
        }
        boolean afterQuotation = scene.lastBefore(first) != null && (continuing || near(scene, view, first, sentence));
        return second && !indicativeMain && !condition && afterQuotation;
    }

    /** Behind the sentence, or behind the part before a colon when what follows belongs to another quotation. */
    private static int end(Scene scene, TextView view, int sentence) {
        int end = view.sentence(sentence).endToken();
        for (int t = view.sentence(sentence).firstToken(); t < end; t++) {
            boolean other = t + 1 < end && (scene.contentAt(t + 1) != null || scene.frameAt(t + 1) != null);
            if ((view.is(t, ":") || view.is(t, ";")) && other && !view.opaque(t)) {
                return t;
            }
        }
        return end;
    }

    private static boolean near(Scene scene, TextView view, int first, int sentence) {
        Draft last = scene.lastBefore(first);
        return last != null && view.sentenceOf(last.end() - 1) >= sentence - 1;
    }
}
