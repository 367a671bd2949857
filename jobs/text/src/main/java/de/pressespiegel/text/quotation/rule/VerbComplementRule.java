package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.DASS;
import static de.pressespiegel.text.syntax.WordClass.WHETHER;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "X sagte, dass …", "X sagte, es sei …", "X forderte, … zu …": the clause behind the verb is the content. */
public final class VerbComplementRule implements Rule {
    @Override
    public String name() {
        return "verb-complement";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            Predicate predicate = scene.predicate(clause);
            boolean content = clause.type() == SegmentType.MAIN && Complements.konjunktiv(view, clause);
            if (predicate != null && !content && scene.contentAt(clause.finite()) == null) {
                Draft draft = read(name(), scene, clause, predicate);
                if (draft != null) {
                    scene.propose(draft);
                }
            }
        }
    }

    /** The quotation that the clause's verb governs; null if there is none. */
    static @Nullable Draft read(String name, Scene scene, Clause clause, Predicate predicate) {
        TextView view = scene.view();
        Clause content = complement(scene, view, predicate);
        if (content == null) {
            return null;
        }
        Complements.Form form = Complements.form(view, content);
        if (form == null || !Complements.takes(view, predicate.verb(), form, content, predicate.negated())) {
            return null;
        }
        boolean embedded = clause.type() != SegmentType.MAIN;
        int end = Complements.end(view, content, form, embedded);
        int contentStart = content.start();
        List<Range> spans = Spans.trimmed(view, contentStart, end);
        if (spans.isEmpty()) {
            return null;
        }
        int from = frameStart(scene, view, clause);
        List<Range> frame = new ArrayList<>();
        frame.add(new Range(from, contentStart));
        boolean passive = predicate.passive();
        List<Integer> cue = ContentFirstRule.cue(view, clause, predicate);
        int correlate = form == Complements.Form.KONJUNKTIV || form == Complements.Form.INDICATIVE
                ? -1
                : scene.predicates().correlate(predicate);
        if (correlate >= 0 && !cue.contains(correlate)) {
            cue.add(correlate);
            cue.sort(Integer::compare);
        }
        Range subject = ContentFirstRule.speaker(view, scene.cues(), predicate);
        return Draft.of(name + suffix(form), QuotationKind.INDIRECT, spans)
                .speaker(passive ? Passives.agent(view, scene.cues(), predicate) : subject)
                .addressee(passive ? Passives.addressee(view, predicate) : Addressees.of(view, scene.cues(), predicate))
                .cue(Spans.ofTokens(cue), predicate.verb().lemma())
                .frame(frame)
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge());
    }

    private static String suffix(Complements.Form form) {
        return switch (form) {
            case DASS -> "-dass";
            case QUESTION -> "-question";
            case KONJUNKTIV -> "-konjunktiv";
            case INDICATIVE -> "-indicative";
            case INFINITIVE -> "-zu";
            case REASON -> "-reason";
        };
    }

    /** The frame goes back to the start of the sentence, but not into another quotation. */
    static int frameStart(Scene scene, TextView view, Clause clause) {
        int sentence = view.sentenceStart(clause.start());
        int t = clause.start();
        while (t > sentence
                && scene.contentAt(t - 1) == null
                && !view.opaque(t - 1)
                && !view.is(t - 1, ":")
                && !view.is(t - 1, ";")) {
            t--;
        }
        while (t < clause.start() && view.isPunctuation(t)) {
            t++;
        }
        return t;
    }

    /** The clause behind the verb's clause that may be its content. */
    private static @Nullable Clause complement(Scene scene, TextView view, Predicate predicate) {
        Clause clause = predicate.clause();
        int sentence = clause.sentence();
        Clause next = null;
        for (int no = clause.no() + 1; ; no++) {
            next = view.clause(no, sentence);
            if (next == null) {
                return null;
            }
            if (next.start() >= predicate.to()) {
                break;
            }
        }
        for (int skipped = 0; skipped < 4; skipped++) {
            if (next == null
                    || next.type() == SegmentType.QUOTE
                    || next.boundary() == Boundary.SEMICOLON
                    || next.boundary() == Boundary.COORDINATOR) {
                return null;
            }
            Complements.Form form = Complements.form(view, next);
            boolean clear = next.startsWith(DASS | WHETHER)
                    || form == Complements.Form.KONJUNKTIV
                            && Complements.konjunktiv(view, next)
                            && next.boundary() == Boundary.COMMA;
            if (form != null && (skipped == 0 || clear)) {
                return next;
            }
            // relative clauses and appositions may stand between, but no other verb of saying
            Predicate between = scene.predicate(next);
            boolean says = between != null && between.verb().strength() != Strength.WEAK;
            if (next.type() == SegmentType.MAIN || says) {
                return null;
            }
            next = view.clause(next.no() + 1, sentence);
        }
        return null;
    }
}
