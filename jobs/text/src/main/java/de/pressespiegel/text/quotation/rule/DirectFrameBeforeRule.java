package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.NOUN;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** X sagte: „…“ */
public final class DirectFrameBeforeRule implements Rule {
    @Override
    public String name() {
        return "direct-frame-before";
    }

    @Override
    public void apply(Scene scene) {
        for (Range zone : Zones.of(scene.view())) {
            if (!scene.taken(zone)) {
                read(scene, scene.view(), zone);
            }
        }
    }

    private void read(Scene scene, TextView view, Range zone) {
        int sentence = view.sentenceStart(zone.start());
        int frameEnd = zone.start();
        boolean colon = view.is(zone.start() - 1, ":");
        if (zone.start() == sentence && colon) {
            // the colon ends the paragraph before
            sentence = view.sentenceStart(zone.start() - 1);
        } else if (zone.start() == sentence) {
            return;
        }
        Clause clause = nearest(scene, view, frameEnd - 1, sentence, colon);
        if (clause == null) {
            if (colon) {
                Range source = source(view, sentence, frameEnd - 1);
                Draft bare = Draft.of(name() + "-bare", QuotationKind.DIRECT, List.of(zone))
                        .frame(List.of(new Range(sentence, frameEnd)));
                scene.propose(
                        source == null
                                ? bare.borrowedSpeaker(Previous.speaker(scene, zone.start()))
                                : bare.speaker(source));
            }
            return;
        }
        Predicate predicate = scene.predicate(clause);
        if (!colon && Complements.konjunktiv(view, clause)) {
            return;
        }
        if (!colon && (predicate == null || !predicate.verb().direct() || clause.end() < zone.start() - 1)) {
            return;
        }
        int before = zone.start() - 1;
        if (!colon
                && view.is(before, NOUN)
                && scene.cues().isTitleNoun(view, before)
                && scene.cues().noun(view, before) == null) {
            // "will das Buch „…“ verbieten": a title
            return;
        }
        int from = frameStart(scene, view, clause, sentence);
        Draft draft = Draft.of(name(), QuotationKind.DIRECT, List.of(zone)).frame(List.of(new Range(from, frameEnd)));
        if (predicate == null) {
            Range subject = scene.predicates().subjects().of(clause);
            scene.propose(draft.speaker(subject));
            return;
        }
        boolean passive = predicate.passive();
        scene.propose(draft.speaker(
                        passive
                                ? Passives.agent(view, scene.cues(), predicate)
                                : ContentFirstRule.speaker(view, scene.cues(), predicate))
                .cue(
                        Spans.ofTokens(ContentFirstRule.cue(view, clause, predicate)),
                        predicate.verb().lemma())
                .addressee(passive ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge()));
    }

    private static int frameStart(Scene scene, TextView view, Clause clause, int sentence) {
        int t = clause.start();
        while (t > sentence && scene.contentAt(t - 1) == null && !view.opaque(t - 1)) {
            t--;
        }
        while (t < clause.start() && view.isPunctuation(t)) {
            t++;
        }
        return t;
    }

    /** The clause before the mark whose verb is a cue; else the nearest main clause. */
    private static @Nullable Clause nearest(Scene scene, TextView view, int t, int sentence, boolean colon) {
        Clause main = null;
        int from = t;
        while (from > sentence && view.clauseAt(from) == null) {
            from--;
        }
        Clause clause = view.clauseAt(from);
        while (clause != null && clause.start() >= sentence && clause.type() != SegmentType.QUOTE) {
            if (scene.predicate(clause) != null && (clause.type() == SegmentType.MAIN || main == null && !colon)) {
                return clause;
            }
            if (clause.type() == SegmentType.MAIN && main == null) {
                main = clause;
            }
            if (!colon) {
                return null;
            }
            clause = view.clause(clause.no() - 1, clause.sentence());
        }
        return main;
    }

    private static @Nullable Range source(TextView view, int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.phraseEnd(t) > t) {
                return new Range(t, NounPhrases.end(view, t, to, NounPhrases.Attachment.GREEDY));
            }
        }
        return null;
    }
}
