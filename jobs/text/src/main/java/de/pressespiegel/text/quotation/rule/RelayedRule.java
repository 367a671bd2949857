package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.rule.SourceFrames.SourceFrame;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source passes on from another is a quotation of both, with the same content: "laut X unter Berufung auf Y", "X
 * zitiert Y mit den Worten", "sagte Y laut X". The one who passes on is the parent of the one who said it.
 */
public final class RelayedRule implements Rule {
    @Override
    public String name() {
        return "relayed";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Draft draft : new ArrayList<>(scene.accepted())) {
            if (draft.parent() != null || draft.speaker() == null || draft.kind() == QuotationKind.REPORTED) {
                continue;
            }
            Range source = draft.kind() == QuotationKind.INDIRECT ? source(view, draft) : null;
            if (source != null) {
                scene.accept(copy(draft, source, new Range(source.start() - 2, source.start()), "unter Berufung auf")
                        .parent(draft));
                continue;
            }
            Draft relay = relay(scene, draft);
            if (relay != null) {
                scene.accept(relay);
                scene.replace(draft, draft.parent(relay));
            }
        }
    }

    private Draft copy(Draft draft, Range speaker, Range cue, String lemma) {
        return Draft.of(name(), draft.kind(), draft.content())
                .speaker(speaker)
                .cue(List.of(cue), lemma)
                .frame(draft.frame())
                .medium(draft.medium())
                .hedge(draft.hedge());
    }

    /** The noun phrase behind "unter Berufung auf" in the frame; null if none. */
    private static @Nullable Range source(TextView view, Draft draft) {
        for (Range frame : draft.frame()) {
            int end = Math.min(view.sentenceEnd(frame.start()), frame.end() + 8);
            for (int t = frame.start() + 2; t < end; t++) {
                boolean relay = view.is(t - 1, "auf")
                        && (view.is(t - 2, "Berufung") || view.is(t - 2, "Bezugnahme") || view.is(t - 2, "Verweis"))
                        && view.phraseEnd(t) > 0;
                if (relay) {
                    return new Range(t, NounPhrases.end(view, t, view.sentenceEnd(t), Attachment.CAREFUL));
                }
            }
        }
        return null;
    }

    /** The quotation of the one who passes on; null if nobody does. */
    private @Nullable Draft relay(Scene scene, Draft draft) {
        TextView view = scene.view();
        Range words = draft.speaker();
        Clause clause =
                draft.cue().isEmpty() ? null : view.clauseAt(draft.cue().get(0).start());
        Predicate predicate = clause == null ? null : scene.predicate(clause);
        if (predicate != null && predicate.verb().head().equals("zitieren")) {
            Range medium = predicate.passive() ? Impersonals.source(view, predicate.clause()) : predicate.subject();
            return medium == null || words == null || medium.overlaps(words)
                    ? null
                    : Draft.of(name(), draft.kind(), draft.content())
                            .speaker(medium)
                            .cue(draft.cue(), draft.cueLemma())
                            .frame(draft.frame())
                            .medium(draft.medium());
        }
        for (Range frame : draft.frame()) {
            for (int t = frame.start(); t < frame.end(); t++) {
                SourceFrame second =
                        t < draft.start() || t >= draft.end() ? SourceFrames.at(view, scene.cues(), t) : null;
                if (second != null && words != null && !second.frame().overlaps(words) && !isCue(draft, second)) {
                    return copy(draft, second.speaker(), second.cue(), second.lemma());
                }
            }
        }
        return null;
    }

    private static boolean isCue(Draft draft, SourceFrame second) {
        return draft.cue().stream().anyMatch(cue -> cue.overlaps(second.frame()));
    }
}
