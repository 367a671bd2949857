package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;

/** "Wie X mitteilte, …", "…, wie X sagte, …". */
public final class WieFrameRule implements Rule {
    @Override
    public String name() {
        return "wie-frame";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            if (clause.type() == SegmentType.SUBORDINATE && introduced(view, clause) >= 0) {
                Predicate predicate = scene.predicate(clause);
                if (predicate != null
                        && scene.contentAt(clause.finite()) == null
                        && attributes(scene, view, clause, predicate)) {
                    propose(scene, view, clause, predicate, introduced(view, clause));
                }
            }
        }
    }

    /** Not a question that another verb governs ("er wisse nicht, wie …"), and a verb that reports. */
    private static boolean attributes(Scene scene, TextView view, Clause clause, Predicate predicate) {
        Clause left = view.clause(clause.no() - 1, clause.sentence());
        Predicate governing = left == null ? null : scene.predicate(left);
        boolean governed =
                left != null && governing != null && governing.verb().whether() && governing.to() == left.end();
        boolean reports = predicate.verb().direct()
                || predicate.verb().konjunktiv()
                || predicate.verb().dass()
                || predicate.verb().strength() != Strength.WEAK;
        // "alles lief so, wie es der Trainer geplant hatte": a comparison
        boolean compared = view.is(clause.start() - 1, ",") && view.is(clause.start() - 2, "so");
        return !governed && reports && !compared && !predicate.negated();
    }

    /** Token of "wie"; -1 if the clause starts otherwise. */
    private static int introduced(TextView view, Clause clause) {
        for (int t = clause.head(); t < Math.min(clause.end(), clause.head() + 3); t++) {
            if (view.lower(t).equals("wie")) {
                return t;
            }
        }
        return -1;
    }

    private void propose(Scene scene, TextView view, Clause clause, Predicate predicate, int wie) {
        int start = view.sentenceStart(clause.start());
        int end = Spans.withoutFinal(view, start, view.sentenceEnd(clause.start()));
        int frameStart =
                clause.start() > start && view.isPunctuation(clause.start() - 1) ? clause.start() - 1 : clause.start();
        int frameEnd = clause.end();
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null || next.type() != SegmentType.RELATIVE || Complements.konjunktiv(view, next)) {
                break;
            }
            frameEnd = next.end();
        }
        if (frameEnd < end && view.is(frameEnd, ",")) {
            frameEnd++;
        }
        Clause before = view.clause(clause.no() - 1, clause.sentence());
        if (before != null && before.type() == SegmentType.QUOTE && view.is(clause.start() - 1, ",")) {
            return;
        }
        List<Range> content = Spans.around(view, start, end, new Range(frameStart, frameEnd));
        if (content.isEmpty() || content.stream().mapToInt(Range::length).sum() < 3) {
            return;
        }
        List<Integer> cue = new ArrayList<>(predicate.cue());
        cue.add(0, wie);
        Range speaker = ContentFirstRule.speaker(view, scene.cues(), predicate);
        // "wie die Agentur aus Kreisen erfuhr": the circles speak
        Range heard = predicate.verb().head().equals("erfahren") ? Impersonals.source(view, clause) : null;
        if (heard != null && !view.is(heard.start() - 1, "aus") && !view.is(heard.start() - 1, "von")) {
            heard = null;
        }
        if (heard != null || predicate.subject() == null) {
            speaker = heard != null ? heard : Impersonals.source(view, clause);
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, content)
                .speaker(speaker)
                .cue(Spans.ofTokens(cue), predicate.verb().lemma())
                .frame(List.of(new Range(frameStart, frameEnd)))
                .addressee(predicate.passive() ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge()));
    }
}
