package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Strength;
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

/** "die Behauptung, dass …", "die Forderung Meiers, … zu …", "äußerte die Befürchtung, es werde …". */
public final class NounComplementRule implements Rule {
    @Override
    public String name() {
        return "noun-complement";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            boolean content = clause.type() == SegmentType.MAIN && Complements.konjunktiv(view, clause);
            if (clause.type() != SegmentType.QUOTE && !content) {
                read(scene, view, clause);
            }
        }
    }

    private void read(Scene scene, TextView view, Clause clause) {
        Clause content = view.clause(clause.no() + 1, clause.sentence());
        if (content != null && content.type() == SegmentType.FRAGMENT && content.end() - content.start() <= 4) {
            // an apposition to the speaker: "die Ankündigung ihres Trainers, Jo Meier, …"
            Clause next = view.clause(content.no() + 1, clause.sentence());
            content = next != null && next.type() == SegmentType.INFINITIVE ? next : content;
        }
        if (content == null || content.boundary() != Boundary.COMMA || scene.contentAt(content.start()) != null) {
            return;
        }
        Complements.Form form = Complements.form(view, content);
        if (form == null || form == Complements.Form.INDICATIVE || form == Complements.Form.REASON) {
            return;
        }
        int phrase = lastCuePhrase(view, scene.cues(), clause, form);
        if (phrase < 0 || scene.contentAt(phrase) != null) {
            return;
        }
        propose(scene, view, clause, content, form, phrase);
    }

    private void propose(Scene scene, TextView view, Clause clause, Clause content, Complements.Form form, int phrase) {
        CueNoun noun = scene.cues().noun(view, view.phraseHead(phrase));
        if (noun == null) {
            return;
        }
        boolean embedded = clause.type() != SegmentType.MAIN || clause.finite() > phrase;
        int end = Complements.end(view, content, form, embedded);
        List<Range> spans = Spans.trimmed(view, content.start(), end);
        if (spans.isEmpty()) {
            return;
        }
        Range attribute = attribute(view, phrase, clause.end());
        if (attribute == null && isPossessive(view.lower(phrase))) {
            attribute = new Range(phrase, phrase + 1);
        }
        boolean object = !inPreposition(view, phrase)
                && (view.phraseCases(phrase) & Cases.ACCUSATIVE) != 0
                && clause.finite() >= 0
                && !view.is(clause.finite(), WordClass.AUXILIARY);
        Range subject = subject(scene, view, clause);
        boolean verbal = object && subject != null && !subject.contains(phrase);
        List<Integer> cue = new ArrayList<>();
        if (verbal) {
            cue.add(clause.finite());
        }
        for (int t = phrase; t < view.phraseEnd(phrase); t++) {
            cue.add(t);
        }
        cue.sort(Integer::compare);
        Range speaker =
                attribute != null ? attribute : verbal || subject != null && !subject.contains(phrase) ? subject : null;
        if (speaker == null) {
            // "Gerüchte, dass …": nobody stands behind them, so they speak for themselves
            speaker = new Range(phrase, view.phraseEnd(phrase));
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, spans)
                .speaker(speaker)
                .cue(Spans.ofTokens(cue), view.lexeme(view.phraseHead(phrase)).nounLemma())
                .frame(List.of(new Range(VerbComplementRule.frameStart(scene, view, clause), content.start())))
                .medium(noun.medium())
                .hedge(noun.hedge()));
    }

    /** Of the clause, or of the main clause that this stretch goes on with. */
    private static @Nullable Range subject(Scene scene, TextView view, Clause clause) {
        for (int no = clause.no(); ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null || left.type() == SegmentType.QUOTE) {
                return null;
            }
            if (left.finite() >= 0 && (no == clause.no() || left.type() == SegmentType.MAIN)) {
                return scene.predicates().subjects().of(left);
            }
        }
    }

    private static boolean isPossessive(String determiner) {
        return determiner.startsWith("sein") || determiner.startsWith("ihre") || determiner.equals("ihr");
    }

    private static boolean inPreposition(TextView view, int phrase) {
        return phrase > 0 && view.is(phrase - 1, PREPOSITION);
    }

    /** The base phrase with a cue noun whose attributes reach the end of the clause; -1 if none. */
    private static int lastCuePhrase(TextView view, CueReadings cues, Clause clause, Complements.Form form) {
        int found = -1;
        for (int t = clause.head(); t < clause.end(); t++) {
            int end = view.phraseEnd(t);
            if (end == 0) {
                continue;
            }
            CueNoun noun = cues.noun(view, view.phraseHead(t));
            boolean takes = noun != null
                    && (form == Complements.Form.INFINITIVE ? noun.zu() : noun.dass())
                    && noun.strength() != Strength.WEAK;
            int whole = NounPhrases.end(view, t, clause.end(), Attachment.GREEDY);
            boolean reaches =
                    whole == clause.end() || whole >= clause.end() - 2 && !hasPhrase(view, whole, clause.end());
            if (takes && reaches && view.is(view.phraseHead(t), NOUN)) {
                found = t;
                return found;
            }
            t = end - 1;
        }
        return found;
    }

    private static boolean hasPhrase(TextView view, int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.phraseEnd(t) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "… des Ministers", "… von Meier"; null if none. */
    private static @Nullable Range attribute(TextView view, int phrase, int limit) {
        int start = view.phraseEnd(phrase);
        if (start >= limit) {
            return null;
        }
        if (view.lower(start).equals("von")
                || view.lower(start).equals("vom")
                || view.lower(start).equals("seitens")) {
            start++;
        } else if (view.is(start, PREPOSITION) || !Cases.genitive(view.phraseCases(start))) {
            return null;
        }
        if (start >= limit || view.phraseEnd(start) == 0) {
            return null;
        }
        return new Range(start, NounPhrases.end(view, start, limit, Attachment.GREEDY));
    }
}
