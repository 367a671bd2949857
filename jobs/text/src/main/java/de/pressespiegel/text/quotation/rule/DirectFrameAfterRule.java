package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** „…“, sagte X. */
public final class DirectFrameAfterRule implements Rule {
    @Override
    public String name() {
        return "direct-frame-after";
    }

    @Override
    public void apply(Scene scene) {
        for (Range zone : Zones.all(scene.view())) {
            if (Zones.opensStatement(scene, zone) && !scene.taken(zone) && isStatement(scene.view(), zone)) {
                read(scene, scene.view(), zone);
            }
        }
    }

    /** A sentence, or a short call that a comma sets off: „Nicht bewegen“, flüsterte sie. */
    private static boolean isStatement(TextView view, Range zone) {
        return view.opaque(zone.start())
                ? view.zone(zone.start()) == zone.start()
                : zone.length() > 3
                        && (view.is(zone.end(), ",")
                                || bracketed(view, zone.end()) != null
                                || view.is(zone.end() - 2, ",")
                                || view.is(zone.end(), "–") && view.is(zone.end() + 1, "so"));
    }

    private void read(Scene scene, TextView view, Range zone) {
        int t = zone.end();
        Range named = bracketed(view, t);
        if (named != null) {
            scene.propose(Draft.of(name() + "-bare", QuotationKind.DIRECT, List.of(zone))
                    .speaker(named)
                    .frame(List.of(new Range(t, named.end() + 1))));
            return;
        }
        boolean comma = view.is(t, ",") || view.is(t, "–") || view.is(t, "-");
        if (comma) {
            t++;
        }
        Clause clause = view.clauseAt(t);
        if (clause == null || clause.start() != t || view.sentenceOf(t) != view.sentenceOf(zone.end() - 1)) {
            return;
        }
        Draft draft = Draft.of(name(), QuotationKind.DIRECT, List.of(zone));
        Draft framed = framed(scene, view, clause, draft, comma);
        if (framed != null) {
            scene.propose(framed.frame(List.of(new Range(zone.end(), frameEnd(view, clause)))));
        }
    }

    /** „…“ (Ada Wolf, Bäckerin): the name in the bracket; null if none. */
    private static @Nullable Range bracketed(TextView view, int t) {
        boolean opens = view.is(t, "(") && view.phraseEnd(t + 1) > 0 && view.is(view.phraseHead(t + 1), WordClass.NOUN);
        int end = opens ? NounPhrases.end(view, t + 1, view.sentenceEnd(t), Attachment.GREEDY) : 0;
        boolean name = false;
        for (int i = t + 1; i < end; i++) {
            name |= view.is(i, WordClass.NAME);
        }
        return name && view.is(end, ")") ? new Range(t + 1, end) : null;
    }

    private static @Nullable Draft framed(Scene scene, TextView view, Clause clause, Draft draft, boolean comma) {
        Predicate predicate = scene.predicate(clause);
        boolean so = view.lower(clause.start()).equals("so");
        if (clause.verbless() && so) {
            Range speaker = SoFrameRule.speaker(view, clause, clause.start());
            return speaker == null
                    ? null
                    : draft.speaker(speaker).cue(List.of(new Range(clause.start(), clause.start() + 1)), "so");
        }
        boolean wie = clause.type() == SegmentType.SUBORDINATE
                && view.lower(clause.head()).equals("wie");
        boolean soVerb = so && clause.finite() == clause.head() + 1;
        if (!clause.verbFirst() && !wie && !soVerb) {
            return null;
        }
        if (predicate == null) {
            Range subject = scene.predicates().subjects().of(clause);
            boolean plausible = comma && subject != null && subject.start() >= clause.start() && !wie;
            return plausible
                    ? draft.speaker(subject)
                            .cue(
                                    List.of(new Range(clause.finite(), clause.finite() + 1)),
                                    view.lexeme(clause.finite()).verbLemmas().isEmpty()
                                            ? null
                                            : view.lexeme(clause.finite())
                                                    .verbLemmas()
                                                    .get(0))
                    : null;
        }
        Medium medium = predicate.verb().medium();
        Range speaker = ContentFirstRule.speaker(view, scene.cues(), predicate);
        if (speaker != null && speaker.start() < clause.start()) {
            speaker = scene.predicates().subjects().behind(clause);
        }
        return draft.speaker(speaker)
                .cue(
                        Spans.ofTokens(ContentFirstRule.cue(view, clause, predicate)),
                        predicate.verb().lemma())
                .addressee(predicate.passive() ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(medium)
                .hedge(predicate.verb().hedge());
    }

    /** To the end of the sentence, but not into another marked stretch or a clause that is content again. */
    private static int frameEnd(TextView view, Clause clause) {
        int end = clause.end();
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null || next.type() == SegmentType.QUOTE || next.boundary() == Boundary.COLON) {
                return end;
            }
            boolean content = Complements.konjunktiv(view, next) || next.startsWith(WordClass.DASS);
            if (content || (next.type() == SegmentType.MAIN && !next.verbFirst())) {
                return end;
            }
            end = next.end();
        }
    }
}
