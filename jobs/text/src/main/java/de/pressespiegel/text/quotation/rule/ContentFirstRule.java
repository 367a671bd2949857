package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.DASS;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;

import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "…, sagte X", "…, heißt es in dem Bericht", "…, so schätzen Forscher, …": the frame follows or interrupts its content. */
public final class ContentFirstRule implements Rule {
    @Override
    public String name() {
        return "content-first";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            Predicate predicate = scene.predicate(clause);
            if (predicate != null && isFrame(scene, view, clause, predicate)) {
                propose(scene, view, clause, predicate);
            }
        }
    }

    private static boolean isFrame(Scene scene, TextView view, Clause clause, Predicate predicate) {
        Clause opening = view.clauseAt(view.sentenceStart(clause.start()));
        boolean conditional = opening != null && opening.verbFirst() && opening.no() < clause.no();
        if (conditional && !konjunktivBefore(view, clause)) {
            return false;
        }
        if (clause.type() != SegmentType.MAIN || scene.contentAt(clause.finite()) != null) {
            return false;
        }
        boolean so = clause.finite() == clause.head() + 1
                && view.lower(clause.head()).equals("so");
        boolean that = clause.finite() == clause.head() + 1
                && (view.lower(clause.head()).equals("das")
                        || view.lower(clause.head()).equals("dies"))
                && scene.predicates().subjects().behind(clause) != null;
        if (!clause.verbFirst() && !so && !that) {
            return false;
        }
        if (clause.boundary() != Boundary.COMMA
                && clause.boundary() != Boundary.DASH
                && clause.boundary() != Boundary.HYPHEN) {
            return false;
        }
        Range subject = that ? scene.predicates().subjects().behind(clause) : predicate.subject();
        if (!predicate.passive() && (subject == null || subject.start() < clause.start())) {
            return false;
        }
        boolean sure = predicate.verb().strength() == Strength.STRONG
                || predicate.verb().head().equals("heißen");
        boolean modal = predicate.modal() && predicate.verb().strength() == Strength.WEAK;
        boolean impersonal = subject != null
                && subject.length() == 1
                && view.lower(subject.start()).equals("es")
                && !predicate.verb().head().equals("heißen")
                && !sure;
        if (modal || impersonal) {
            return false;
        }
        if (!predicate.verb().direct() && !predicate.verb().konjunktiv()) {
            return false;
        }
        if (predicate.verb().strength() == Strength.WEAK
                && !predicate.verb().direct()
                && !konjunktivBefore(view, clause)) {
            return false;
        }
        return hasContent(view, clause, predicate)
                && (sure || so || konjunktivBefore(view, clause) || !hasObject(view, clause, subject));
    }

    private static boolean konjunktivBefore(TextView view, Clause clause) {
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                return false;
            }
            if (Complements.konjunktiv(view, left)) {
                return true;
            }
        }
    }

    /** Another noun phrase than the subject, prepositional ones left out: then the clause has its content in itself. */
    private static boolean hasObject(TextView view, Clause clause, @Nullable Range subject) {
        for (int t = clause.finite() + 1; t < clause.end(); t++) {
            if (subject != null && subject.contains(t)) {
                t = subject.end() - 1;
            } else if (view.is(t, PREPOSITION)) {
                int inner = t + 1 < clause.end() ? view.phraseEnd(t + 1) : 0;
                t = inner > t ? inner - 1 : t;
            } else if (view.phraseEnd(t) > 0 || view.lower(t).equals("nicht")) {
                return true;
            }
        }
        return false;
    }

    /** Left of the frame must stand something said, not a mere condition. */
    private static boolean hasContent(TextView view, Clause clause, Predicate predicate) {
        Clause right = view.clause(clause.no() + 1, clause.sentence());
        boolean resumed = right != null && right.verbFirst() && right.boundary() == Boundary.COMMA;
        boolean main = false;
        for (int no = clause.no() - 1; ; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null) {
                break;
            }
            main |= left.type() == SegmentType.MAIN
                    || left.startsWith(DASS)
                    || resumed && left.type() == SegmentType.FRAGMENT
                    || left.type() == SegmentType.INFINITIVE && predicate.verb().zu();
            if (left.type() == SegmentType.QUOTE) {
                return main;
            }
        }
        return main;
    }

    private void propose(Scene scene, TextView view, Clause clause, Predicate predicate) {
        int sentenceStart = view.sentenceStart(clause.start());
        int sentenceEnd = view.sentenceEnd(clause.start());
        int start = sentenceStart;
        for (int t = clause.start() - 1; t >= sentenceStart; t--) {
            if (scene.contentAt(t) != null || view.opaque(t)) {
                start = t + 1;
                break;
            }
            if (view.is(t, ":") || view.is(t, ";")) {
                start = t + 1;
                break;
            }
        }
        List<Range> content = new ArrayList<>(Spans.trimmed(view, start, clause.start()));
        if (content.isEmpty()) {
            return;
        }
        int frameEnd = frameEnd(view, clause, predicate);
        int to = Spans.withoutFinal(view, frameEnd, sentenceEnd);
        int rest = frameEnd;
        if (rest < to && view.is(rest, ",")) {
            Clause next = view.clauseAt(rest + 1);
            if (next != null && next.boundary() != Boundary.COLON && continues(next)) {
                content.addAll(Spans.trimmed(view, rest + 1, restEnd(view, next, to)));
                frameEnd = rest + 1;
            }
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, content)
                .speaker(speaker(view, scene.cues(), predicate))
                .cue(
                        Spans.ofTokens(cue(view, clause, predicate)),
                        predicate.verb().lemma())
                .frame(List.of(new Range(content.get(0).end(), frameEnd)))
                .addressee(predicate.passive() ? null : Addressees.of(view, scene.cues(), predicate))
                .medium(predicate.verb().medium())
                .hedge(predicate.verb().hedge()));
    }

    private static int restEnd(TextView view, Clause next, int to) {
        for (int no = next.no() + 1; ; no++) {
            Clause right = view.clause(no, next.sentence());
            if (right == null) {
                return to;
            }
            if (right.boundary() == Boundary.COLON || right.boundary() == Boundary.SEMICOLON) {
                return right.start() - 1;
            }
        }
    }

    static List<Integer> cue(TextView view, Clause clause, Predicate predicate) {
        List<Integer> cue = new ArrayList<>(predicate.cue());
        boolean so = clause.finite() == clause.head() + 1
                && view.lower(clause.head()).equals("so");
        if (so && clause.boundary() != Boundary.START) {
            cue.add(0, clause.head());
        }
        int next = clause.finite() + 1;
        if (view.is(next, "es") && predicate.verb().head().equals("heißen") && !cue.contains(next)) {
            cue.add(next);
            cue.sort(Integer::compare);
        }
        return cue;
    }

    static @Nullable Range speaker(TextView view, CueReadings cues, Predicate predicate) {
        if (predicate.passive()) {
            return Passives.agent(view, cues, predicate);
        }
        Range subject = predicate.subject();
        Range quoted = predicate.verb().head().equals("zitieren") ? quoted(view, predicate) : null;
        if (quoted != null) {
            return quoted;
        }
        if (subject != null && view.lower(subject.start()).equals("es") && subject.length() == 1) {
            return Impersonals.source(view, predicate.clause());
        }
        if (subject == null && predicate.verb().addressee().isEmpty()) {
            return Impersonals.source(view, predicate.clause());
        }
        return subject;
    }

    /** "Die Zeitung zitiert X": the object is whose words they are; null if there is none. */
    private static @Nullable Range quoted(TextView view, Predicate predicate) {
        Range subject = predicate.subject();
        Clause clause = predicate.clause();
        for (int t = clause.finite() + 1; t < clause.end(); t++) {
            if (subject != null && subject.contains(t)) {
                t = subject.end() - 1;
            } else if (view.is(t, PREPOSITION)) {
                int inner = t + 1 < clause.end() ? view.phraseEnd(t + 1) : 0;
                t = inner > t ? inner - 1 : t;
            } else if (view.phraseEnd(t) > 0 && (view.phraseCases(t) & Cases.ACCUSATIVE) != 0) {
                return new Range(t, Math.min(clause.end(), NounPhrases.end(view, t, clause.end(), Attachment.CAREFUL)));
            }
        }
        return null;
    }

    /** Behind the frame: the clause with relative clauses and appositions that hang on it. */
    private static int frameEnd(TextView view, Clause clause, Predicate predicate) {
        int end = Math.max(clause.end(), predicate.to());
        Range subject = predicate.subject();
        if (subject != null) {
            end = Math.max(end, subject.end());
        }
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null) {
                return end;
            }
            if (next.start() < end) {
                continue;
            }
            boolean hangs = next.type() == SegmentType.RELATIVE
                    && !Complements.konjunktiv(view, next)
                    && next.boundary() == Boundary.COMMA;
            if (!hangs) {
                return end;
            }
            end = next.end();
        }
    }

    private static boolean continues(Clause next) {
        return next.type() != SegmentType.QUOTE;
    }
}
