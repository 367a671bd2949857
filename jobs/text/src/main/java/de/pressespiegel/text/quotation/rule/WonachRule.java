package de.pressespiegel.text.quotation.rule;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Predicate;
import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Berichte, wonach …", "Gerüchte, denen zufolge …", "eine Studie, nach der …". */
public final class WonachRule implements Rule {
    @Override
    public String name() {
        return "wonach";
    }

    @Override
    public void apply(Scene scene) {
        TextView view = scene.view();
        for (Clause clause : view.clauses()) {
            int start = contentStart(view, clause);
            if (start > 0 && start < clause.end() && scene.contentAt(start) == null) {
                read(scene, view, clause, start);
            }
        }
    }

    /** Behind the linking words; 0 if the clause has none. */
    private static int contentStart(TextView view, Clause clause) {
        int head = clause.head();
        if (clause.boundary() != Boundary.COMMA || clause.finite() < 0) {
            return 0;
        }
        String word = view.lower(head);
        if (word.equals("wonach")) {
            return head + 1;
        }
        boolean relative = view.lower(head + 1).equals("der")
                || view.lower(head + 1).equals("denen")
                || view.lower(head + 1).equals("dem");
        if ((word.equals("nach") || word.equals("laut")) && relative) {
            return head + 2;
        }
        boolean pronoun = word.equals("der") || word.equals("denen") || word.equals("dem");
        return pronoun && view.lower(head + 1).equals("zufolge") ? head + 2 : 0;
    }

    private void read(Scene scene, TextView view, Clause clause, int start) {
        Range source = antecedent(view, scene.cues(), clause);
        Range sayer = source == null ? null : sayer(scene, view, clause, source);
        boolean wonach = start == clause.head() + 1;
        if (!wonach && source == null) {
            return;
        }
        int end = clause.end();
        for (int no = clause.no() + 1; ; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null
                    || next.verbFirst()
                    || next.boundary() == Boundary.SEMICOLON
                    || next.boundary() == Boundary.COLON) {
                break;
            }
            end = next.end();
        }
        scene.propose(Draft.of(name(), QuotationKind.INDIRECT, Spans.trimmed(view, start, end))
                .speaker(
                        sayer != null
                                ? sayer
                                : source == null ? new Range(/* start= */ clause.head(), /* end= */ start) : source)
                .cue(List.of(new Range(clause.head(), wonach ? start : clause.head() + 1)), view.lower(clause.head()))
                .frame(List.of(new Range(VerbComplementRule.frameStart(scene, view, clause), start)))
                .medium(Medium.UNSPECIFIED));
    }

    /** "Der Verein wiederholte Angaben, wonach …": who gives the information; null if the clause has no verb of saying. */
    private static @Nullable Range sayer(Scene scene, TextView view, Clause clause, Range source) {
        Clause before = source.length() > 1 ? null : view.clauseAt(source.start());
        Predicate predicate = before == null || before == clause ? null : scene.predicate(before);
        Range subject =
                predicate == null || predicate.passive() || !predicate.verb().direct() ? null : predicate.subject();
        return subject == null || subject.overlaps(source) || Previous.isEmpty(view, subject) ? null : subject;
    }

    /** The cue noun's phrase just before the comma; null if there is none. */
    private static @Nullable Range antecedent(TextView view, CueReadings cues, Clause clause) {
        Clause before = view.clause(clause.no() - 1, clause.sentence());
        if (before == null) {
            return null;
        }
        for (int t = before.start(); t < before.end(); t++) {
            int end = view.phraseEnd(t);
            if (end > 0) {
                boolean cue = cues.noun(view, view.phraseHead(t)) != null;
                int whole = NounPhrases.end(view, t, before.end(), Attachment.GREEDY);
                if (cue && whole >= before.end() - 1) {
                    return new Range(t, whole);
                }
                t = end - 1;
            }
        }
        return null;
    }
}
