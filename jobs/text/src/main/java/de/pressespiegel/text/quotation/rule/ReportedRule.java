package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;

/** "X forderte Sanktionen", "X sprach von einem Erfolg": a speech act or view whose content is a noun phrase. */
public final class ReportedRule implements Rule {
    private static final int SHORTEST_HEADLINE = 4;

    @Override
    public String name() {
        return "reported";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (int no = 0; no < view.sentenceCount(); no++) {
            Range sentence =
                    new Range(view.sentence(no).firstToken(), view.sentence(no).endToken());
            if (view.isFinalPunctuation(sentence.end() - 1) || sentence.length() >= SHORTEST_HEADLINE) {
                read(scene, view, sentence);
            }
        }
    }

    private void read(Scene scene, TextView view, Range sentence) {
        if (view.is(sentence.end() - 1, "?")) {
            // "Kritisiert Belgien den Vertrag?": asked, not told
            return;
        }
        int from = sentence.start();
        for (int t = sentence.start(); t < sentence.end(); t++) {
            Clause clause = view.clauseAt(t);
            if (clause == null) {
                continue;
            }
            if (clause.type() == SegmentType.MAIN) {
                Predicate predicate = scene.predicate(clause);
                int to = end(scene, view, clause, sentence.end());
                Range stretch = withoutMark(view, Math.min(from, clause.start()), to);
                if (predicate != null && isFree(scene, clause) && isReport(view, scene.cues(), predicate)) {
                    propose(scene, view, predicate, whole(scene, stretch, sentence));
                }
                from = to;
                t = Math.max(t, to - 1);
            } else {
                t = clause.end() - 1;
            }
        }
    }

    private void propose(Scene scene, TextView view, Predicate predicate, Range stretch) {
        boolean passive = predicate.passive();
        scene.propose(Draft.of(name(), QuotationKind.REPORTED, List.of(stretch))
                .speaker(passive ? Passives.agent(view, scene.cues(), predicate) : predicate.subject())
                .addressee(passive ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge()));
    }

    /** The whole sentence when nothing else of it is content or frame. */
    private static Range whole(Scene scene, Range stretch, Range sentence) {
        for (int t = sentence.start(); t < sentence.end(); t++) {
            if (scene.contentAt(t) != null || scene.frameAt(t) != null) {
                return stretch;
            }
        }
        return sentence;
    }

    private static Range withoutMark(TextView view, int start, int end) {
        int from = start;
        while (from < end - 1 && view.isPunctuation(from)) {
            from++;
        }
        return new Range(from, end);
    }

    /** Neither content nor the clause of another quotation's cue. */
    private static boolean isFree(Scene scene, Clause clause) {
        for (int t = clause.start(); t < clause.end(); t++) {
            Draft frame = scene.frameAt(t);
            int token = t;
            if (scene.contentAt(t) != null
                    || frame != null && frame.cue().stream().anyMatch(cue -> cue.contains(token))) {
                return false;
            }
        }
        return true;
    }

    /** Before the next main clause or what is content already. */
    private static int end(Scene scene, TextView view, Clause clause, int limit) {
        int end = clause.end();
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null) {
                return limit;
            }
            if (next.type() == SegmentType.MAIN || scene.contentAt(next.start()) != null) {
                return end;
            }
            end = next.end();
        }
    }

    private static boolean isReport(TextView view, CueReadings cues, Predicate predicate) {
        List<String> patterns = cues.reported(
                predicate.verb().words().isEmpty()
                        ? predicate.verb().head()
                        : predicate.verb().lemma());
        if (patterns.isEmpty() || predicate.negated() || predicate.modal()) {
            return false;
        }
        if (predicate.passive()) {
            return Passives.agent(view, cues, predicate) != null;
        }
        Range subject = predicate.subject();
        return subject != null && hasContent(view, predicate, subject, patterns);
    }

    private static boolean hasContent(TextView view, Predicate predicate, Range subject, List<String> patterns) {
        int accusatives = 0;
        for (int t = predicate.from(); t < predicate.to(); t++) {
            if (subject.contains(t)) {
                t = subject.end() - 1;
                continue;
            }
            if (view.lower(t).equals("als")
                    && patterns.contains("als")
                    && t > predicate.clause().finite()) {
                return true;
            }
            if (view.is(t, PREPOSITION)) {
                if (patterns.contains("prep:" + base(view.lower(t)))) {
                    return true;
                }
                int inner = t + 1 < predicate.to() ? view.phraseEnd(t + 1) : 0;
                t = inner > t ? inner - 1 : t;
                continue;
            }
            int end = view.phraseEnd(t);
            if (end > t) {
                int cases = view.phraseCases(t);
                boolean accusative = (cases & Cases.ACCUSATIVE) != 0 && !view.is(t, "es") && !view.is(t, "sich");
                if (accusative && patterns.contains("acc") && !NounPhrases.isPronoun(view, t)) {
                    return true;
                }
                accusatives += accusative ? 1 : 0;
                if (accusatives == 2 && patterns.contains("name")) {
                    return true;
                }
                boolean dative = Cases.dative(cases) && patterns.contains("dat");
                if (dative || Cases.genitive(cases) && patterns.contains("gen")) {
                    return true;
                }
                t = end - 1;
            }
        }
        return false;
    }

    /** The preposition without an article in it: vom, zum, im. */
    static String base(String preposition) {
        return switch (preposition) {
            case "vom" -> "von";
            case "zum", "zur" -> "zu";
            case "am", "ans" -> "an";
            case "im", "ins" -> "in";
            case "ums" -> "um";
            case "fürs" -> "für";
            case "übers" -> "über";
            case "vors", "vorm" -> "vor";
            default -> preposition;
        };
    }
}
