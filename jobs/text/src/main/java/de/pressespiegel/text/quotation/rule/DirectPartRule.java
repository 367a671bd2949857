package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.CueVerb;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** X bezeichnete Y als „…“, X sprach von „…“, X warnte vor einem „…“: marked words in the clause of a cue verb. */
public final class DirectPartRule implements Rule {
    @Override
    public String name() {
        return "direct-part";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Range zone : Zones.all(view)) {
            if (!scene.taken(zone) && !belongsToFrame(scene, zone)) {
                read(scene, view, zone);
            }
        }
    }

    /** In the clause of another quotation's cue; the clause before it, "nannte ihn „…“ und sagte, …", is free. */
    private static boolean belongsToFrame(Scene scene, Range zone) {
        Draft other = scene.frameAt(zone.start());
        Clause clause = scene.view().clauseAt(zone.start());
        return other != null
                && (clause == null
                        || other.cue().isEmpty()
                        || other.cue().stream()
                                .anyMatch(cue -> clause.start() <= cue.start() && cue.start() < clause.end()));
    }

    private void read(Scene scene, TextView view, Range zone) {
        Predicate predicate = governing(scene, view, zone);
        if (predicate == null
                || predicate.subject() == null && !predicate.passive()
                || Complements.konjunktiv(view, predicate.clause())) {
            return;
        }
        if (isPartOfFrame(view, predicate, zone)) {
            return;
        }
        CueVerb verb = predicate.verb();
        boolean speaks = verb.direct() || !verb.reported().isEmpty();
        boolean assessed = (view.is(zone.start() - 1, "als")
                                || view.lower(Math.max(0, zone.start() - 2)).equals("als"))
                        && scene.cues().reported(verb.head()).contains("als")
                || scene.cues().reported(verb.head()).contains("name")
                        && isAssessment(view, scene.cues(), predicate, zone)
                || isReportedThing(view, scene.cues(), predicate, zone);
        if (!assessed
                && (!NestedDirectRule.isSpeech(view, scene.cues(), zone)
                        || !speaks
                        || verb.strength() == Strength.WEAK && zone.length() < 6)) {
            return;
        }
        int start = view.sentenceStart(zone.start());
        int end = Spans.withoutFinal(view, start, view.sentenceEnd(zone.start()));
        Range clauseRange =
                new Range(Math.max(start, predicate.from()), Math.min(end, Math.max(predicate.to(), zone.end())));
        List<Range> frame = new ArrayList<>(Spans.around(view, clauseRange.start(), clauseRange.end(), zone));
        List<Integer> cue = new ArrayList<>(predicate.cue());
        if (view.is(zone.start() - 1, "als") && !cue.contains(zone.start() - 1)) {
            cue.add(zone.start() - 1);
            cue.sort(Integer::compare);
        }
        scene.propose(Draft.of(name(), QuotationKind.DIRECT, List.of(zone))
                .speaker(predicate.passive() ? Passives.agent(view, scene.cues(), predicate) : predicate.subject())
                .cue(Spans.ofTokens(cue), verb.lemma())
                .frame(frame)
                .medium(verb.medium())
                .hedge(verb.hedge()));
    }

    /** "Sie nannte ihn „töricht“", but not "das sich „Allianz“ nennt", "wird „Los Cinco“ genannt", "des Senders „Eins“". */
    private static boolean isAssessment(TextView view, CueReadings cues, Predicate predicate, Range zone) {
        boolean reflexive = false;
        for (int t = predicate.from(); t < predicate.to(); t++) {
            reflexive |= view.is(t, WordClass.REFLEXIVE);
        }
        int before = zone.start() - 1;
        boolean titled = before >= 0 && view.is(before, WordClass.NOUN) && cues.isTitleNoun(view, before);
        boolean named = predicate.passive() && Passives.agent(view, cues, predicate) == null;
        return !reflexive && !titled && !named && !predicate.verb().head().equals("heißen");
    }

    /** "sprachen von „Panikverkäufen“", "hielt sie für „böse“": the very thing that the speech act names. */
    private static boolean isReportedThing(TextView view, CueReadings cues, Predicate predicate, Range zone) {
        int t = zone.start() - 1;
        for (int i = 0;
                i < 2 && view.is(t, WordClass.DETERMINER | WordClass.INFLECTED) && !view.is(t, WordClass.PREPOSITION);
                i++) {
            t--;
        }
        return t >= 0
                && view.is(t, WordClass.PREPOSITION)
                && !predicate.negated()
                && cues.reported(predicate.verb().head()).contains("prep:" + ReportedRule.base(view.lower(t)));
    }

    /** Marks around the verb itself, in the subject, or in a clause about "man": distance or a name, no speech. */
    private static boolean isPartOfFrame(TextView view, Predicate predicate, Range zone) {
        for (int cue : predicate.cue()) {
            if (zone.contains(new Range(cue, cue + 1))) {
                return true;
            }
        }
        Range subject = predicate.subject();
        return subject != null
                && (subject.contains(zone) || view.lower(subject.start()).equals("man"));
    }

    /** The cue of the clause that holds the marks, or of the one just before. */
    private static @Nullable Predicate governing(Scene scene, TextView view, Range zone) {
        Clause own = view.clauseAt(zone.start());
        if (own == null) {
            return null;
        }
        if (own.type() != SegmentType.QUOTE) {
            return scene.predicate(own);
        }
        for (int no = own.no() - 1; no >= own.no() - 2; no--) {
            Clause left = view.clause(no, own.sentence());
            if (left == null) {
                break;
            }
            Predicate predicate = scene.predicate(left);
            if (predicate != null) {
                return predicate;
            }
            if (left.type() == SegmentType.MAIN) {
                break;
            }
        }
        Clause right = view.clause(own.no() + 1, own.sentence());
        return right == null ? null : scene.predicate(right);
    }
}
