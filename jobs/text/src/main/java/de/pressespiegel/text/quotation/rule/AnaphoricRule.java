package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** "… . Das teilte X mit.": the sentence before is the content, the pronoun its second piece. */
public final class AnaphoricRule implements Rule {
    @Override
    public String name() {
        return "anaphoric";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            if (clause.type() == SegmentType.MAIN && clause.sentence() > 0) {
                Predicate predicate = scene.predicate(clause);
                if (predicate != null) {
                    read(scene, view, clause, predicate);
                }
            }
        }
    }

    private void read(Scene scene, TextView view, Clause clause, Predicate predicate) {
        int pronoun = pronoun(view, clause);
        boolean sure = predicate.verb().strength() != Strength.WEAK
                && (predicate.verb().dass() || predicate.verb().konjunktiv())
                && !predicate.negated()
                // what somebody disputes is not what he says
                && !predicate.verb().polarity().equals("deny");
        if (pronoun < 0
                || !sure
                || clause.start() != view.sentence(clause.sentence()).firstToken()) {
            return;
        }
        Range subject = pronoun == clause.head() ? scene.predicates().subjects().behind(clause) : predicate.subject();
        if (!predicate.passive() && (subject == null || subject.contains(pronoun))) {
            return;
        }
        int before = clause.sentence() - 1;
        Range content = new Range(
                view.sentence(before).firstToken(), view.sentence(before).endToken());
        if (scene.taken(content) || framed(scene, content)) {
            return;
        }
        Range word = new Range(pronoun, pronoun + 1);
        int end = Spans.withoutFinal(
                view, clause.start(), view.sentence(clause.sentence()).endToken());
        List<Range> frame = Spans.around(view, clause.start(), end, word);
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, List.of(content, word))
                .speaker(predicate.passive() ? Passives.agent(view, scene.cues(), predicate) : subject)
                .cue(Spans.ofTokens(predicate.cue()), predicate.verb().lemma())
                .frame(frame)
                .addressee(predicate.passive() ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge()));
    }

    private static boolean framed(Scene scene, Range content) {
        for (int t = content.start(); t < content.end(); t++) {
            if (scene.frameAt(t) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Das", "Dies" in the front field, or "dies" behind the verb; -1 if none. */
    private static int pronoun(TextView view, Clause clause) {
        int head = clause.head();
        if (isPronoun(view, head) && clause.finite() == head + 1) {
            return head;
        }
        for (int t = clause.finite() + 1; t < clause.end(); t++) {
            String word = view.lower(t);
            if ((word.equals("dies") || word.equals("das")) && view.phraseEnd(t) == t + 1) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isPronoun(TextView view, int t) {
        String word = view.lower(t);
        return word.equals("das") || word.equals("dies") || word.equals("dieses");
    }
}
