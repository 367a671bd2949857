package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** „…, sagte X. — the closing mark is lost: the frame ends the words, or else the paragraph does. */
public final class LostMarkRule implements Rule {
    @Override
    public String name() {
        return "lost-mark";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int mark : view.lostMarks()) {
            boolean colon = view.is(mark - 1, ":");
            boolean opens = mark == view.sentenceStart(mark) || colon;
            if (opens
                    && mark + 2 < view.size()
                    && !view.token(mark + 1).spaceBefore()
                    && scene.contentAt(mark) == null) {
                read(scene, view, mark, colon);
            }
        }
    }

    private void read(Scene scene, TextView view, int mark, boolean colon) {
        Clause frame = frameBehind(scene, view, mark);
        if (frame != null) {
            Predicate predicate = scene.predicate(frame);
            List<Range> content = Spans.trimmed(view, mark, frame.start());
            if (predicate != null && !content.isEmpty()) {
                scene.propose(Draft.of(name(), QuotationKind.DIRECT, content)
                        .speaker(ContentFirstRule.speaker(view, scene.cues(), predicate))
                        .cue(Spans.ofTokens(predicate.cue()), predicate.verb().lemma())
                        .frame(List.of(new Range(content.get(0).end(), frame.end())))
                        .medium(predicate.verb().medium()));
            }
            return;
        }
        if (!colon) {
            return;
        }
        int end = view.sentenceEnd(mark);
        Draft draft = Draft.of(name(), QuotationKind.DIRECT, List.of(new Range(mark, end)));
        Clause before = view.clauseAt(mark - 2);
        Predicate predicate = before == null ? null : scene.predicate(before);
        if (predicate != null && before != null) {
            scene.propose(draft.speaker(ContentFirstRule.speaker(view, scene.cues(), predicate))
                    .cue(Spans.ofTokens(predicate.cue()), predicate.verb().lemma())
                    .frame(List.of(new Range(VerbComplementRule.frameStart(scene, view, before), mark)))
                    .medium(predicate.verb().medium()));
        }
    }

    /** ", sagte X" in the sentence of the mark; null if there is none. */
    private static @Nullable Clause frameBehind(Scene scene, TextView view, int mark) {
        for (int t = mark + 1; t < view.sentenceEnd(mark); t++) {
            Clause clause = view.clauseAt(t);
            if (clause == null) {
                continue;
            }
            Predicate predicate = scene.predicate(clause);
            boolean frame = clause.type() == SegmentType.MAIN
                    && clause.verbFirst()
                    && clause.boundary() == Boundary.COMMA
                    && predicate != null
                    && predicate.verb().direct()
                    && predicate.subject() != null
                    && predicate.subject().start() > clause.finite();
            if (frame) {
                return clause;
            }
            t = clause.end() - 1;
        }
        return null;
    }
}
