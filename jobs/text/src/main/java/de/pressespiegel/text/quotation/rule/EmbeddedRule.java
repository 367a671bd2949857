package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;

/** "Laut Gericht sagte der Zeuge, er habe …": a quotation with a frame of its own inside what another source says. */
public final class EmbeddedRule implements Rule {
    private static final Set<String> FORMS = Set.of("embedded-dass", "embedded-konjunktiv", "embedded-zu");

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public void apply(Scene scene) {
        for (Clause clause : scene.view().clauses()) {
            Draft outer = clause.finite() < 0 ? null : scene.contentAt(clause.finite());
            Predicate predicate = outer == null || !isFrame(outer, clause) ? null : scene.predicate(clause);
            if (outer != null && predicate != null && isAnother(scene.view(), scene.cues(), predicate)) {
                propose(scene, outer, clause, predicate);
            }
        }
    }

    /** A clause that says something about what was said, not a relative clause in passing. */
    private static boolean isFrame(Draft outer, Clause clause) {
        boolean rendered = outer.kind() != QuotationKind.REPORTED && outer.kind() != QuotationKind.DIRECT;
        return rendered && (clause.type() == SegmentType.MAIN || clause.startsWith(WordClass.DASS));
    }

    /** Named by a noun: "er hoffe, dass …" is the outer speaker once more, "man" nobody. */
    private static boolean isAnother(TextView view, CueReadings cues, Predicate predicate) {
        Range speaker = predicate.passive() ? Passives.agent(view, cues, predicate) : predicate.subject();
        boolean noun = speaker != null && view.is(view.phraseHead(speaker.start()), WordClass.NOUN);
        return noun && predicate.verb().strength() != Strength.WEAK && !predicate.modal();
    }

    private void propose(Scene scene, Draft outer, Clause clause, Predicate predicate) {
        Draft inner = VerbComplementRule.read(name(), scene, clause, predicate);
        Range speaker = inner == null ? null : inner.speaker();
        boolean within = inner != null
                && speaker != null
                && inner.content().size() == 1
                && outer.holds(inner.content().get(0))
                && outer.holds(speaker);
        if (inner != null && within && FORMS.contains(inner.rule())) {
            Range frame = new Range(Math.max(outer.start(), clause.start()), inner.start());
            scene.accept(inner.frame(List.of(frame)).parent(outer));
        }
    }
}
