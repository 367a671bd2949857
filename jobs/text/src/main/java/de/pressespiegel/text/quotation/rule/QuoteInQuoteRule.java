package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** „Mein Vater sagte: ‚Lern was!‘“: somebody's words inside the words of another. */
public final class QuoteInQuoteRule implements Rule {
    @Override
    public String name() {
        return "quote-in-quote";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.all(view)) {
            Draft outer = scene.contentAt(zone.start());
            boolean inside = outer != null
                    && outer.kind() == QuotationKind.DIRECT
                    && outer.holds(zone)
                    && outer.content().stream().noneMatch(piece -> piece.start() == zone.start());
            if (inside && outer != null && NestedDirectRule.isSpeech(view, scene.cues(), zone)) {
                read(scene, outer, zone);
            }
        }
    }

    private void read(Scene scene, Draft outer, Range zone) {
        TextView clear = scene.view().seeThrough();
        Predicate predicate = governing(scene, clear, outer, zone);
        Range speaker = predicate == null ? null : ContentFirstRule.speaker(clear, scene.cues(), predicate);
        if (predicate != null && speaker != null && outer.holds(speaker)) {
            int from = Math.max(outer.start(), predicate.from());
            scene.accept(Draft.of(name(), QuotationKind.DIRECT, List.of(zone))
                    .speaker(speaker)
                    .cue(Spans.ofTokens(predicate.cue()), predicate.verb().lemma())
                    .frame(from < zone.start() ? List.of(new Range(from, zone.start())) : List.of())
                    .medium(predicate.verb().medium())
                    .parent(outer));
        }
    }

    /** The verb of direct speech in the clause before the marks; null if there is none. */
    private static @Nullable Predicate governing(Scene scene, TextView clear, Draft outer, Range zone) {
        int t = zone.start() - 1;
        while (t > outer.start() && clear.clauseAt(t) == null) {
            t--;
        }
        Clause clause = clear.clauseAt(t);
        Predicate predicate = clause == null || clause.finite() > zone.start() ? null : scene.clearPredicate(clause);
        return predicate != null && predicate.verb().direct() ? predicate : null;
    }
}
