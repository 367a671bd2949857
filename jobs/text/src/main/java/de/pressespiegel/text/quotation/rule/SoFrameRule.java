package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "…, so Meier", "…, so der Sprecher weiter, …". */
public final class SoFrameRule implements Rule {
    @Override
    public String name() {
        return "so-frame";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int t = 1; t < view.size(); t++) {
            if (view.is(t, "so") && !view.opaque(t) && scene.contentAt(t) == null && view.sentenceStart(t) < t) {
                read(scene, view, t);
            }
        }
    }

    private void read(Scene scene, TextView view, int t) {
        Clause clause = view.clauseAt(t);
        boolean parenthetical = clause != null && clause.start() == t && clause.verbless();
        if (!parenthetical
                || clause == null
                || view.opaque(t - 1)
                || !(view.is(t - 1, ",") || view.is(t - 1, "–") || view.is(t - 1, "-"))) {
            return;
        }
        Range speaker = speaker(view, clause, t);
        if (speaker == null) {
            return;
        }
        int sentenceStart = view.sentenceStart(t);
        int sentenceEnd = view.sentenceEnd(t);
        int frameEnd = Math.max(clause.end(), speaker.end());
        List<Range> content = new ArrayList<>(Spans.trimmed(view, sentenceStart, t - 1));
        int to = Spans.withoutFinal(view, frameEnd, sentenceEnd);
        Clause apposition = view.clause(clause.no() + 1, clause.sentence());
        if (apposition != null
                && apposition.type() == SegmentType.FRAGMENT
                && apposition.end() == to
                && apposition.boundary() == Boundary.COMMA
                && hasVerb(view, clause)) {
            speaker = new Range(speaker.start(), to);
            frameEnd = to;
        }
        if (frameEnd < to && (view.is(frameEnd, ",") || view.is(frameEnd, "–"))) {
            content.addAll(Spans.trimmed(view, frameEnd + 1, to));
            frameEnd++;
        }
        if (content.isEmpty()) {
            return;
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, content)
                .speaker(speaker)
                .cue(List.of(new Range(t, t + 1)), "so")
                .frame(List.of(new Range(t - 1, frameEnd)))
                .medium(Medium.UNSPECIFIED));
    }

    private static boolean hasVerb(TextView view, Clause clause) {
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                return false;
            }
            if (left.type() == SegmentType.MAIN) {
                return true;
            }
        }
    }

    /** The noun phrase behind "so" with its apposition; null when "so" means something else. */
    static @Nullable Range speaker(TextView view, Clause clause, int t) {
        int start = t + 1;
        while (start < clause.end() && view.is(start, WordClass.FOCUS) && view.phraseEnd(start) == 0) {
            start++;
        }
        if (start >= clause.end() || view.phraseEnd(start) == 0 || !Cases.nominative(view.phraseCases(start))) {
            return null;
        }
        int end = NounPhrases.end(view, start, clause.end(), Attachment.CAREFUL);
        Clause next = view.clause(clause.no() + 1, clause.sentence());
        if (end == clause.end()
                && next != null
                && next.type() == SegmentType.FRAGMENT
                && next.boundary() == Boundary.COMMA
                && view.phraseEnd(next.start()) > 0
                && Cases.nominative(view.phraseCases(next.start()))
                && NounPhrases.end(view, next.start(), next.end(), Attachment.GREEDY) == next.end()) {
            end = next.end();
        }
        return new Range(start, end);
    }
}
